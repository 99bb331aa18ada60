using System.Buffers;
using System.Text;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class HexWriterTests
{
    private readonly ArrayBufferWriter<byte> _sink = new();
    private readonly HexWriter _hex;

    public HexWriterTests() => _hex = new HexWriter(_sink);

    // Frames from Victron's documents and from the protocol's arithmetic: command, bytes and check sum to 0x55.
    [TestMethod]
    public void An_async_frame_carries_register_flags_and_value_low_byte_first()
    {
        _hex.Async(0x200E, RegisterValue.Byte(1));
        Assert.AreEqual(":A0E2000011C\n", Written);
    }

    [TestMethod]
    public void A_negative_current_is_written_in_two_s_complement()
    {
        _hex.Async(0xED8C, RegisterValue.Long(-2));
        Assert.AreEqual(":A8CED00FEFFFFFFD7\n", Written);
    }

    [TestMethod]
    public void A_reply_to_ping_says_that_the_application_runs()
    {
        _hex.PingReply(0x0415);
        Assert.AreEqual(":51544F7\n", Written);
    }

    [TestMethod]
    public void A_product_id_is_a_done_reply()
    {
        _hex.Done([0x89, 0xA3]);
        Assert.AreEqual(":189A328\n", Written);
    }

    [TestMethod]
    public void A_frame_error_is_the_frame_every_device_sends()
    {
        _hex.FrameError();
        Assert.AreEqual(":4AAAAFD\n", Written);
    }

    [TestMethod]
    public void A_refused_get_has_flags_and_no_value()
    {
        _hex.GetRefused(0x1234, HexFlags.UnknownId);
        Assert.AreEqual(":734120107\n", Written);
    }

    private string Written => Encoding.ASCII.GetString(_sink.WrittenSpan);
}
