using System.Buffers;
using System.Text;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class BlockWriterTests
{
    private readonly ArrayBufferWriter<byte> _sink = new();

    [TestMethod]
    public void A_full_block_sums_to_zero()
    {
        new BlockWriter(_sink).Field("V", 12800).Field("I", -15).FieldOrDashes("SOC", null).End();

        Assert.AreEqual(0, CleanStream.Parse(_sink.WrittenSpan).Blocks.Single().Sum);
    }

    [TestMethod]
    public void A_block_is_fields_behind_line_ends_and_a_raw_byte_with_none()
    {
        new BlockWriter(_sink).Field("V", 1).FieldOrDashes("TTG", null).FieldOrDashes("CE", -7).End();

        var text = Encoding.Latin1.GetString(_sink.WrittenSpan);
        Assert.AreEqual("\r\nV\t1\r\nTTG\t---\r\nCE\t-7\r\nChecksum\t", text[..^1]);
        Assert.AreEqual(0, text.Sum(c => c) % 256);
    }

    [TestMethod]
    public void The_next_block_starts_its_sum_anew()
    {
        var writer = new BlockWriter(_sink);
        writer.Field("V", 1).End();
        writer.Field("V", 2).End();

        Assert.IsTrue(CleanStream.Parse(_sink.WrittenSpan).Blocks.TrueForAll(block => block.Sum == 0));
    }
}
