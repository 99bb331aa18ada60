using NanoBattery.Files;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web.Trend;

namespace NanoBattery.Properties;

/// <summary>The power goes in any call of any write of the history: at most the point that was being written is missing.</summary>
[TestClass]
public sealed class TrendCutTests
{
    private const int StepMs = 600_000;

    // Small, so that files fill up and are used again.
    private static readonly TrendSizes Sizes = new() { Fine = 4, Minutes = 4, TenMinutes = 12, PointsPerFile = 4 };

    // What a cut may leave of a file of up to 60 bytes.
    private static readonly int[] Torn = [MemoryFiles.OldStays, MemoryFiles.NothingStays, 0, 1, 8, 20, 30, 1_000];

    [TestMethod]
    public void A_power_cut_at_any_call_of_any_write_costs_one_point_at_most()
    {
        var cuts = 0;
        for (var before = 1; before <= 18; before++)
        {
            foreach (var torn in Torn)
            {
                for (var call = 1; Cut(before, call, torn); call++)
                {
                    cuts++;
                    Assert.IsLessThan(60, call);
                }
            }
        }
        Assert.IsGreaterThan(500, cuts);
    }

    [TestMethod]
    public void Years_of_restarts_and_cuts_keep_the_newest_points_in_their_order() => Seeds.Each(300, random =>
    {
        var files = new MemoryFiles();
        var written = new List<int>();
        for (var run = 0; run < 12; run++)
        {
            var board = new Life(files);
            CheckRestored(board.Millivolts(), written, least: 1);
            files.CutIn(1 + random.Next(250), Torn[random.Next(Torn.Length)]);
            var lives = 1 + random.Next(12);
            for (var i = 0; i < lives; i++)
            {
                var millivolts = 10_000 + 10 * random.Next(5_000);
                try
                {
                    board.Point(millivolts);
                    written.Add(millivolts);
                }
                catch (PowerCut)
                {
                    files.PowerOn();
                    written = Settled(written, millivolts, new Life(files).Millivolts());
                    break;
                }
            }
            files.PowerOn();
        }
    });

    [TestMethod]
    public void A_damaged_file_costs_its_own_points_alone_and_the_others_keep_their_ages()
    {
        var files = new MemoryFiles();
        var board = new Life(files);
        for (var i = 1; i <= 11; i++)
        {
            board.Point(10_000 + 10 * i);
        }
        CollectionAssert.AreEqual(Enumerable.Range(1, 11).Select(i => (12 - i, 10_000 + 10 * i)).ToList(), TrendRingTests.Ages(new Life(files).Ring));
        foreach (var copy in new[] { "trendb.a", "trendb.b" })
        {
            files.Content(copy)![20] ^= 1;
        }
        CollectionAssert.AreEqual(
            Enumerable.Range(1, 11).Where(i => i is <= 4 or > 8).Select(i => (12 - i, 10_000 + 10 * i)).ToList(), TrendRingTests.Ages(new Life(files).Ring));
    }

    /// <returns>Whether the cut came before the write was done.</returns>
    private static bool Cut(int before, int call, int torn)
    {
        var files = new MemoryFiles();
        var board = new Life(files);
        var written = new List<int>();
        for (var i = 0; i < before; i++)
        {
            board.Point(10_000 + 10 * i);
            written.Add(10_000 + 10 * i);
        }
        files.CutIn(call, torn);
        var isCut = false;
        try
        {
            board.Point(20_000);
        }
        catch (PowerCut)
        {
            isCut = true;
        }
        var found = new Life(files.PowerOn()).Millivolts();
        written = isCut ? Settled(written, 20_000, found) : [.. written, 20_000];
        CheckRestored(found, written, least: 8);
        return isCut;
    }

    /// <summary>What was being written may be there or not; nothing else may have changed.</summary>
    private static List<int> Settled(List<int> written, int last, List<int> found) =>
        found.Count > 0 && found[^1] == last ? [.. written, last] : written;

    /// <param name="found">Points after the start.</param>
    /// <param name="written">All that were stored before it.</param>
    /// <param name="least">So many of them there are, where so many were written. A ring holds 12 records: each restart takes one, and up
    /// to three more may go with each file that begins.</param>
    private static void CheckRestored(List<int> found, List<int> written, int least)
    {
        Assert.IsGreaterThanOrEqualTo(Math.Min(written.Count, least), found.Count);
        CollectionAssert.AreEqual(written.TakeLast(found.Count).ToArray(), found);
    }

    /// <summary>A board that has one reading each ten minutes.</summary>
    private sealed class Life
    {
        private readonly StubView _view = new() { NowMs = 5_000 };
        private readonly TrendKeeper _trends;
        private readonly Playback _line = new();

        public Life(IFiles files)
        {
            var settings = new BoardSettings();
            settings.Set("serial.device", "vedirect");
            _view.Board = new Board(settings, _line, new CountingSink());
            _trends = new TrendKeeper(_view, files, Sizes);
        }

        public TrendRing Ring => _trends.TenMinutes;

        public List<int> Millivolts() => [.. TrendRingTests.Ages(Ring).Select(point => point.Millivolts)];

        public void Point(int millivolts)
        {
            var block = Wire.Begin().ShuntBlock($"{millivolts}", "1500", "500").ToArray();
            for (var i = 0; i < 3; i++)
            {
                _view.NowMs += 1_000;
                _line.Load(block);
                _line.LetThrough(block.Length);
                _view.Board!.Step(_view.NowMs);
            }
            _trends.Step();
            _view.NowMs += StepMs - 3_000;
            _trends.Step();
        }
    }
}
