using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Tests.Simulation;

namespace NanoBattery.Harness.Tests.Recordings;

/// <summary>The morning tells what its guard is to be seen at.</summary>
[TestClass]
public sealed class GuardMorningTests
{
    private const int Cells = 16;
    private const int LostAt = 12 * 60;
    private const int BackAt = LostAt + 15;

    private static readonly Recording Morning = RecordingReader.Read(GuardMorning.Recording.FullPath);
    private static readonly TextBlock[] Blocks = [.. CleanStream.Parse(Morning.FromDevice.Span).Blocks];

    [TestMethod]
    public void Each_second_has_a_sound_block_but_those_without_a_cable()
    {
        Assert.HasCount(15 * 60 - 15, Blocks);
        Assert.IsTrue(Array.TrueForAll(Blocks, block => block.Sum == 0));
        var silence = Gaps.In(Morning).Single();
        Assert.AreEqual(LostAt * 1000, silence.StartMs, 1000);
        Assert.AreEqual(16_000, silence.LengthMs, 500);
    }

    [TestMethod]
    public void Two_minutes_are_below_freezing_and_nothing_charges_before_four_degrees()
    {
        Assert.AreEqual(-3, At(0, 0).Number("T"));
        Assert.AreEqual(-1, At(1, 30).Number("T"));
        Assert.AreEqual(0, At(2, 0).Number("T"));
        Assert.AreEqual(4, At(4, 30).Number("T"));
        Assert.AreEqual(12, At(6, 30).Number("T"));
        Assert.IsTrue(Array.TrueForAll(Blocks[..270], block => block.Number("I") == -4000));
        Assert.AreEqual(5_000, At(4, 30).Number("I"));
        Assert.AreEqual(60_000, At(7, 30).Number("I"));
    }

    [TestMethod]
    public void The_charger_that_does_not_obey_pushes_the_cells_above_their_limit_for_some_seconds()
    {
        var tooHigh = Blocks.Where(block => block.Number("V") > 3650 * Cells).ToArray();

        Assert.IsInRange(5, 20, tooHigh.Length);
        Assert.AreEqual(3670 * Cells, At(9, 0).Number("V"));
        Assert.AreEqual(40_000, At(9, 0).Number("I"));
        Assert.AreEqual(0, At(9, 6).Number("I"));
        Assert.AreEqual(3400 * Cells, At(9, 30).Number("V"));
        Assert.AreEqual(3345 * Cells, At(9, 45).Number("V"));
    }

    [TestMethod]
    public void The_shunt_counts_about_what_flows()
    {
        var milliampHours = Blocks.Sum(block => block.Number("I")) / 3600;

        Assert.AreEqual(milliampHours, Blocks[^1].Number("CE") - Blocks[0].Number("CE"), 600);
        foreach (var block in Blocks)
        {
            Assert.AreEqual(block.Number("V") * block.Number("I") / 1e6, block.Number("P"), 0.51);
            Assert.AreEqual(1000 + block.Number("CE") / 280.0, block.Number("SOC"), 0.51);
            Assert.AreEqual(block.Number("I") >= 0, block["TTG"] == "-1");
        }
    }

    [TestMethod]
    public void It_is_played_as_the_pack_that_it_is()
    {
        Assert.AreEqual($"{Cells}", GuardMorning.Recording.Settings["battery.cells"]);
        Assert.AreEqual("280", GuardMorning.Recording.Settings["battery.capacityAh"]);
    }

    private static TextBlock At(int minute, int second)
    {
        var index = minute * 60 + second;
        return Blocks[index < LostAt ? index : index - (BackAt - LostAt)];
    }
}
