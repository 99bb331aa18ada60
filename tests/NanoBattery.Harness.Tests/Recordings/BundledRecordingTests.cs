using System.Runtime.CompilerServices;
using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

/// <summary>
/// A shipped recording is what its recipe makes. After a change of a recipe or the simulator, run the tests once with
/// NANOBATTERY_REWRITE_RECORDINGS=1 and look at what changed.
/// </summary>
[TestClass]
public sealed class BundledRecordingTests
{
    private const string RewriteVariable = "NANOBATTERY_REWRITE_RECORDINGS";

    private static readonly IEnumerable<object[]> Names = BundledRecordings.All.Select(recording => new object[] { recording.Name });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_shipped_recording_is_what_its_recipe_makes(string name)
    {
        var recipe = BundledRecordings.Find(name)!;
        var made = new MemoryStream();
        recipe.Write(made);
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1")
        {
            File.WriteAllBytes(SourcePath(recipe), made.ToArray());
            Assert.Inconclusive($"rewritten; run again without {RewriteVariable}");
        }
        var shipped = File.ReadAllBytes(recipe.FullPath);
        Assert.IsTrue(shipped.AsSpan().SequenceEqual(made.ToArray()), $"they differ; {RewriteVariable}=1 rewrites the shipped one");
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_shipped_recording_is_small_enough_to_ship_and_has_no_damaged_line(string name)
    {
        var recipe = BundledRecordings.Find(name)!;
        var recording = RecordingReader.Read(recipe.FullPath);

        Assert.IsLessThan(400_000, new FileInfo(recipe.FullPath).Length);
        Assert.AreEqual(0, recording.DamagedLines);
        Assert.AreEqual(recipe.DurationMs, recording.DurationMs, 1000);
    }

    [TestMethod]
    public void A_recording_is_found_by_its_name_and_by_its_files()
    {
        foreach (var recording in BundledRecordings.All)
        {
            Assert.AreSame(recording, BundledRecordings.Find(recording.Name));
            Assert.AreSame(recording, BundledRecordings.Find(recording.FileName));
        }
        Assert.IsNull(BundledRecordings.Find("shunt"));
        Assert.IsNull(BundledRecordings.Find(""));
    }

    [TestMethod]
    public void Each_file_that_ships_has_a_recipe()
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(BundledRecordings.Default.FullPath)!).Select(Path.GetFileName);

        CollectionAssert.AreEquivalent(BundledRecordings.All.Select(recording => recording.FileName).ToArray(), files.ToArray());
    }

    private static string SourcePath(BundledRecording recipe, [CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(thisFile)!, "../../../tools/NanoBattery.Harness/recordings", recipe.FileName));
}
