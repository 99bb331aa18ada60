using System.Text;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

[TestClass]
public sealed class RecordingLinkTests
{
    private readonly byte[] _buffer = new byte[64];

    [TestMethod]
    [DataRow(19200, 10)]
    [DataRow(9600, 10)]
    [DataRow(115200, 1000)]
    public void A_plain_byte_is_there_when_the_line_has_carried_its_ten_bits_and_no_earlier(int baud, int length)
    {
        var link = new RecordingLink(Recording.Plain(new byte[length], baud));
        for (var ms = 0L; ms <= link.DurationMs; ms++)
        {
            link.AdvanceTo(ms);
            while (link.Read(_buffer, 0, _buffer.Length) > 0)
            {
            }
            // Byte k is due at (k + 1) · 10 · 1000 / baud ms: counted here by asking of each byte.
            var due = Enumerable.Range(0, length).Count(k => (k + 1) * 10_000L <= ms * baud);
            Assert.AreEqual(due, link.BytesRead, $"at {ms} ms");
        }
        Assert.IsTrue(link.AtEnd);
    }

    [TestMethod]
    public void A_plain_recording_lasts_as_long_as_the_line_needs()
    {
        Assert.AreEqual(1000, new RecordingLink(Recording.Plain(new byte[1920], 19200)).DurationMs);
        Assert.AreEqual(1001, new RecordingLink(Recording.Plain(new byte[1921], 19200)).DurationMs);
        Assert.AreEqual(1, new RecordingLink(Recording.Plain(new byte[1], 19200)).DurationMs);
    }

    [TestMethod]
    public void A_byte_that_falls_on_a_millisecond_is_there_at_that_millisecond()
    {
        // At 10000 baud byte 0 is there after exactly 1 ms.
        var link = new RecordingLink(Recording.Plain(new byte[2], 10_000));
        link.AdvanceTo(0);
        Assert.AreEqual(0, Read(link));
        link.AdvanceTo(1);
        Assert.AreEqual(1, Read(link));
        Assert.IsFalse(link.AtEnd);
        link.AdvanceTo(2);
        Assert.AreEqual(1, Read(link));
        Assert.IsTrue(link.AtEnd);
    }

    [TestMethod]
    public void A_timed_chunk_is_there_at_its_time()
    {
        var link = Timed("10 < 0102\n10 > FF\n10 < 03\n30 < 04\n");
        link.AdvanceTo(9);
        Assert.AreEqual(0, Read(link));
        link.AdvanceTo(10);
        Assert.AreEqual(3, Read(link));
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, _buffer[..3]);
        link.AdvanceTo(29);
        Assert.AreEqual(0, Read(link));
        link.AdvanceTo(1_000_000);
        Assert.AreEqual(1, Read(link));
        Assert.AreEqual(0, Read(link));
        Assert.AreEqual(4, link.BytesRead);
    }

    [TestMethod]
    public void A_small_buffer_gets_the_bytes_piece_by_piece_where_it_asked_for_them()
    {
        var link = Timed("0 < 0102030405\n");
        Assert.AreEqual(2, link.Read(_buffer, 1, 2));
        Assert.AreEqual(3, link.Read(_buffer, 3, 60));
        CollectionAssert.AreEqual(new byte[] { 0, 1, 2, 3, 4, 5, 0 }, _buffer[..7]);
    }

    [TestMethod]
    public void The_clock_does_not_run_back()
    {
        var link = Timed("10 < 01\n");
        link.AdvanceTo(10);
        link.AdvanceTo(0);
        Assert.AreEqual(1, Read(link));
    }

    [TestMethod]
    public void What_is_sent_to_a_recording_is_counted_and_goes_nowhere()
    {
        var link = Timed("10 < 01\n");
        link.Write(":154\n"u8.ToArray(), 0, 5);
        link.SetSpeed(9600);
        link.AdvanceTo(10);
        Assert.AreEqual(5, link.BytesWritten);
        Assert.AreEqual(1, Read(link));
    }

    private int Read(RecordingLink link) => link.Read(_buffer, 0, _buffer.Length);

    private static RecordingLink Timed(string lines) =>
        new(RecordingReader.Parse(Encoding.ASCII.GetBytes("# nanobattery-recording 1 baud=19200\n" + lines)));
}
