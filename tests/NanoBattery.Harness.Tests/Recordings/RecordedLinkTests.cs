using System.Text;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Tests.Simulation.Pylontech;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Recordings;

[TestClass]
public sealed class RecordedLinkTests
{
    private const int DurationMs = 20_000;

    [TestMethod]
    public void What_a_board_heard_plays_again_as_the_same_battery()
    {
        var talk = new Talk();
        using var stream = new MemoryStream();
        using var writer = new RecordingWriter(stream, 115_200);
        var live = Live(talk, new RecordedLink(talk.Console, writer, () => talk.Console.NowMs));

        var recording = RecordingReader.Parse(stream.ToArray());
        var link = new RecordingLink(recording);
        var settings = Console();
        settings.Set("pylontech.asks", "false");
        var replayed = new Board(settings, link, CountingSink.Of());
        for (var ms = 0; ms <= DurationMs; ms += 20)
        {
            link.AdvanceTo(ms);
            replayed.Step(ms);
        }

        Assert.AreEqual("115200", recording.Notes["speed"]);
        Assert.AreEqual(0, recording.DamagedLines);
        Assert.IsTrue(live.Battery.HasReading && replayed.Battery.HasReading);
        Assert.AreEqual(3, replayed.Battery.LastReading.ModulesOnline);
        Assert.AreEqual(live.Battery.LastReading.PackMillivolts, replayed.Battery.LastReading.PackMillivolts);
        Assert.AreEqual(live.Battery.LastReading.HighestCell, replayed.Battery.LastReading.HighestCell);
        Assert.AreEqual(live.Stack!.Counters.Good, replayed.Stack!.Counters.Good);
    }

    [TestMethod]
    public void What_was_asked_is_in_the_recording_too()
    {
        var talk = new Talk();
        using var stream = new MemoryStream();
        using var writer = new RecordingWriter(stream, 115_200);
        Live(talk, new RecordedLink(talk.Console, writer, () => talk.Console.NowMs));
        var asked = RecordingReader.Parse(stream.ToArray()).Chunks.Where(chunk => !chunk.IsFromDevice).Select(chunk => Encoding.ASCII.GetString(chunk.Bytes));

        CollectionAssert.IsSubsetOf(new[] { "\n", "pwr\n", "bat 1\n", "bat 3\n" }, asked.ToArray());
    }

    [TestMethod]
    public void A_full_disk_ends_the_recording_and_not_the_board()
    {
        var talk = new Talk();
        var told = new List<string>();
        using var stream = new SmallDisk(2_000);
        var writer = new RecordingWriter(stream, 115_200);
        var link = new RecordedLink(talk.Console, writer, () => talk.Console.NowMs, told.Add);
        var board = Live(talk, link);

        Assert.IsTrue(board.Battery.HasReading);
        Assert.AreEqual("recording: ends here: the disk is full", told.Single());
        Assert.IsLessThan(1_000, link.Bytes);
    }

    private static Board Live(Talk talk, RecordedLink link)
    {
        var board = new Board(Console(), link, CountingSink.Of());
        for (var ms = 0; ms <= DurationMs; ms += 20)
        {
            talk.Console.AdvanceTo(ms);
            board.Step(ms);
        }
        return board;
    }

    private static BoardSettings Console()
    {
        var settings = new BoardSettings();
        settings.Set("serial.device", "pylontech");
        return settings;
    }

    private sealed class SmallDisk(int room) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length + buffer.Length > room)
            {
                throw new IOException("the disk is full");
            }
            base.Write(buffer);
        }
    }
}
