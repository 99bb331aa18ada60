using System.Text;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Recordings;

[TestClass]
public sealed class DamagedRecordingTests
{
    private static readonly byte[] Sound = Encoding.ASCII.GetBytes(
        "# nanobattery-recording 1 baud=19200\n# device: a shunt\n0 < 0D0A5631\n250 > 3A3135340A\n500 < 090D0A\n1000 < 3A413A\n");

    [TestMethod]
    public void A_recording_cut_anywhere_is_read_up_to_the_cut()
    {
        var whole = RecordingReader.Parse(Sound).FromDevice.ToArray();
        for (var length = 0; length < Sound.Length; length++)
        {
            var recording = RecordingReader.Parse(Sound[..length]);
            if (recording.IsTimed)
            {
                var bytes = recording.FromDevice.ToArray();
                CollectionAssert.AreEqual(whole[..bytes.Length], bytes, $"cut at {length}");
                Assert.AreEqual(Sound[length - 1] == '\n' ? 0 : 1, recording.DamagedLines, $"cut at {length}");
            }
        }
    }

    [TestMethod]
    public void Any_byte_may_be_anything_and_nothing_is_thrown()
    {
        for (var at = 0; at < Sound.Length; at++)
        {
            for (var value = 0; value < 256; value++)
            {
                byte[] damaged = [.. Sound];
                damaged[at] = (byte)value;
                PlayToTheEnd(RecordingReader.Parse(damaged));
            }
        }
    }

    [TestMethod]
    public void Any_noise_behind_the_first_line_is_counted_and_nothing_is_thrown()
    {
        var random = new SeededRandom(9);
        var alphabet = "0123456789ABCDEFabcx <>#:\n\r\0\u00ff"u8.ToArray();
        for (var round = 0; round < 2000; round++)
        {
            var noise = new byte[random.Below(200)];
            for (var i = 0; i < noise.Length; i++)
            {
                noise[i] = alphabet[random.Below(alphabet.Length)];
            }
            PlayToTheEnd(RecordingReader.Parse([.. "# nanobattery-recording 1 baud=19200\n"u8, .. noise]));
        }
    }

    private static void PlayToTheEnd(Recording recording)
    {
        var link = new RecordingLink(recording);
        link.AdvanceTo(link.DurationMs);
        var buffer = new byte[1000];
        while (link.Read(buffer, 0, buffer.Length) > 0)
        {
        }
        Assert.IsTrue(link.AtEnd);
        for (var i = 1; i < recording.Chunks.Count; i++)
        {
            Assert.IsGreaterThanOrEqualTo(recording.Chunks[i - 1].Ms, recording.Chunks[i].Ms);
        }
    }
}
