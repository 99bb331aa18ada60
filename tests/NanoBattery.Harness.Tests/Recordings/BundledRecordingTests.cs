using System.Runtime.CompilerServices;
using System.Text;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

/// <summary>
/// The shipped recording is what its recipe makes. After a change of the recipe or the simulator, run the tests once with
/// NANOBATTERY_REWRITE_RECORDINGS=1 and look at what changed.
/// </summary>
[TestClass]
public sealed class BundledRecordingTests
{
    private const string RewriteVariable = "NANOBATTERY_REWRITE_RECORDINGS";

    [TestMethod]
    public void The_shipped_evening_is_what_the_recipe_makes()
    {
        var made = new MemoryStream();
        BundledRecordings.WriteShuntEvening(made);
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1")
        {
            File.WriteAllBytes(SourcePath(), made.ToArray());
            Assert.Inconclusive($"rewritten; run again without {RewriteVariable}");
        }
        var shipped = File.ReadAllBytes(BundledRecordings.PathOf(BundledRecordings.ShuntEvening));
        Assert.IsTrue(shipped.AsSpan().SequenceEqual(made.ToArray()), $"they differ; {RewriteVariable}=1 rewrites the shipped one");
    }

    [TestMethod]
    public void The_evening_is_small_enough_to_ship_and_has_no_damaged_line()
    {
        Assert.IsLessThan(400_000, new FileInfo(BundledRecordings.PathOf(BundledRecordings.ShuntEvening)).Length);
        Assert.AreEqual(0, Evening().DamagedLines);
        Assert.AreEqual(BundledRecordings.ShuntEveningMs, Evening().DurationMs, 1000);
    }

    [TestMethod]
    public void The_evening_begins_charging_and_ends_discharging()
    {
        var text = Encoding.Latin1.GetString(Evening().FromDevice.Span);
        var currents = text.Split("\r\nI\t")[1..].Select(rest => int.TryParse(rest.Split('\r')[0], out var ma) ? ma : 0).ToArray();

        Assert.IsGreaterThan(400, currents.Length);
        Assert.IsGreaterThan(5000, currents[..60].Average());
        Assert.IsLessThan(-1000, currents[^120..].Average());
    }

    [TestMethod]
    public void The_evening_has_a_silence_of_twelve_seconds_and_no_other()
    {
        var chunks = Evening().Chunks;
        var gaps = chunks.Zip(chunks.Skip(1), (a, b) => b.Ms - a.Ms).Where(gap => gap > 2000).ToArray();

        Assert.HasCount(1, gaps);
        Assert.IsInRange(12_000, 13_500, gaps[0]);
    }

    [TestMethod]
    public void The_evening_has_frames_between_its_text()
    {
        var text = Encoding.Latin1.GetString(Evening().FromDevice.Span);

        Assert.IsGreaterThan(300, text.Split(":A200100").Length);
    }

    private static Recording Evening() => RecordingReader.Read(BundledRecordings.PathOf(BundledRecordings.ShuntEvening));

    private static string SourcePath([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(thisFile)!, "../../../tools/NanoBattery.Harness/recordings", BundledRecordings.ShuntEvening));
}
