using System.Text;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

[TestClass]
public sealed class RecordingTests
{
    [TestMethod]
    public void What_is_written_is_what_is_read()
    {
        var stream = new MemoryStream();
        using (var writer = new RecordingWriter(stream, 115200))
        {
            writer.Note("device", "Pylontech: a console");
            writer.FromDevice(0, [0x0D, 0x0A, 0x00, 0xFF]);
            writer.ToDevice(7, ":154\n"u8);
            writer.FromDevice(7, [0x3A]);
            writer.FromDevice(90_000_000_000, [0xAB]);
        }

        var recording = RecordingReader.Parse(stream.ToArray());

        Assert.IsTrue(recording.IsTimed);
        Assert.AreEqual(115200, recording.Baud);
        Assert.AreEqual(0, recording.DamagedLines);
        Assert.AreEqual("Pylontech: a console", recording.Notes["device"]);
        Assert.AreEqual("0 < 0D0A00FF|7 > 3A3135340A|7 < 3A|90000000000 < AB", Described(recording));
        CollectionAssert.AreEqual(new byte[] { 0x0D, 0x0A, 0x00, 0xFF, 0x3A, 0xAB }, recording.FromDevice.ToArray());
        Assert.AreEqual(90_000_000_000, recording.DurationMs);
    }

    [TestMethod]
    public void The_file_is_text_that_a_person_can_read()
    {
        var stream = new MemoryStream();
        using (var writer = new RecordingWriter(stream, 19200))
        {
            writer.Note("device", "BMV-700");
            writer.FromDevice(40, "\r\nV"u8);
            writer.ToDevice(1200, ":154\n"u8);
            writer.FromDevice(1300, []);
        }
        Assert.AreEqual(
            "# nanobattery-recording 1 baud=19200\n# device: BMV-700\n40 < 0D0A56\n1200 > 3A3135340A\n",
            Encoding.ASCII.GetString(stream.ToArray()));
    }

    [TestMethod]
    [DataRow("", "x")]
    [DataRow("a:b", "x")]
    [DataRow("a", "x\ny")]
    public void A_note_that_would_not_be_read_back_is_refused(string key, string value)
    {
        using var writer = new RecordingWriter(new MemoryStream(), 19200);
        Assert.ThrowsExactly<ArgumentException>(() => writer.Note(key, value));
    }

    [TestMethod]
    public void A_file_without_the_first_line_is_plain_bytes()
    {
        var recording = RecordingReader.Parse("\r\nPID\t0x203"u8.ToArray());

        Assert.IsFalse(recording.IsTimed);
        Assert.AreEqual(19200, recording.Baud);
        Assert.AreEqual(0, recording.DamagedLines);
        Assert.HasCount(11, recording.FromDevice.ToArray());
    }

    [TestMethod]
    public void An_empty_file_is_a_recording_of_nothing()
    {
        Assert.AreEqual(0, RecordingReader.Parse([]).DurationMs);
        Assert.AreEqual(0, RecordingReader.Parse("# nanobattery-recording 1 baud=19200\n"u8.ToArray()).DurationMs);
    }

    [TestMethod]
    public void Lines_that_end_as_Windows_ends_them_are_sound()
    {
        var recording = Parse("40 < 0D0A\r\n\r\n50 < 56\r\n");

        Assert.AreEqual(0, recording.DamagedLines);
        Assert.AreEqual("40 < 0D0A|50 < 56", Described(recording));
    }

    [TestMethod]
    [DataRow("40 < 0D0\n50 < 56\n", "40 < 0D|50 < 56", DisplayName = "half a byte")]
    [DataRow("40 < 0D?A\n50 < 56\n", "40 < 0D|50 < 56", DisplayName = "bad hex")]
    [DataRow("40 < \n50 < 56\n", "50 < 56", DisplayName = "no bytes")]
    [DataRow("4x < 0D\n50 < 56\n", "50 < 56", DisplayName = "no number")]
    [DataRow("-1 < 0D\n50 < 56\n", "50 < 56", DisplayName = "a negative number")]
    [DataRow("99999999999999999999 < 0D\n50 < 56\n", "50 < 56", DisplayName = "a number too big")]
    [DataRow("40 = 0D\n50 < 56\n", "50 < 56", DisplayName = "no direction")]
    [DataRow("40\n50 < 56\n", "50 < 56", DisplayName = "only a number")]
    [DataRow("40 < 0D\n50 < 56", "40 < 0D|50 < 56", DisplayName = "an end that is cut")]
    [DataRow("40 < 0D\n50 <", "40 < 0D", DisplayName = "an end without bytes")]
    [DataRow("40 < 0D\n60 < 0A\n41 < 56\n70 < 57\n", "40 < 0D|41 < 0A|41 < 56|70 < 57", DisplayName = "a time too late is drawn back")]
    [DataRow("40 < 0D\n60 < 0A\n10 < 56\n70 < 57\n", "40 < 0D|60 < 0A|60 < 56|70 < 57", DisplayName = "a time too early is that of the line before")]
    public void A_broken_line_is_counted_and_used_as_far_as_it_can_be_read(string lines, string chunks)
    {
        var recording = Parse(lines);

        Assert.AreEqual(1, recording.DamagedLines);
        Assert.AreEqual(chunks, Described(recording));
    }

    [TestMethod]
    [DataRow("# nanobattery-recording 1 baud=fast\n")]
    [DataRow("# nanobattery-recording 1 baud=0\n")]
    [DataRow("# nanobattery-recording 2 baud=9600\n")]
    [DataRow("# nanobattery-recording\n")]
    public void A_broken_first_line_leaves_the_usual_speed(string header)
    {
        var recording = RecordingReader.Parse(Encoding.ASCII.GetBytes(header + "40 < 0D\n"));

        Assert.AreEqual(1, recording.DamagedLines);
        Assert.AreEqual(19200, recording.Baud);
        Assert.AreEqual("40 < 0D", Described(recording));
    }

    [TestMethod]
    public void A_missing_file_is_named()
    {
        var e = Assert.ThrowsExactly<FileNotFoundException>(() => RecordingReader.Read("no/such.nbr"));
        Assert.AreEqual("recording no/such.nbr: there is no such file", e.Message);
    }

    [TestMethod]
    public void A_folder_is_no_recording()
    {
        var e = Assert.ThrowsExactly<IOException>(() => RecordingReader.Read(AppContext.BaseDirectory));
        StringAssert.StartsWith(e.Message, $"recording {AppContext.BaseDirectory}: cannot be read: ");
    }

    private static Recording Parse(string lines) =>
        RecordingReader.Parse(Encoding.ASCII.GetBytes("# nanobattery-recording 1 baud=19200\n" + lines));

    private static string Described(Recording recording) => string.Join('|', recording.Chunks.Select(
        chunk => $"{chunk.Ms} {(chunk.IsFromDevice ? '<' : '>')} {Convert.ToHexString(chunk.Bytes)}"));
}
