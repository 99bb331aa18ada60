namespace NanoBattery.Harness.Tests.Output;

/// <summary>What a person sees of the stack at noon.</summary>
[TestClass]
public sealed class StackRowTests
{
    private const int Unbroken = 1_000;
    private const int Terminal = 120;

    private static readonly string[] Rows = ShownNoon.On(Unbroken);
    private static readonly string[] Narrow = ShownNoon.On(Terminal);

    [TestMethod]
    public void A_row_has_the_modules_their_battery_and_the_worst_of_their_cells_by_name()
    {
        StringAssert.Matches(Rows[1], new("^time     modules       V       A  SoC %   lowest mV  highest mV        °C   CVL V   CCL A   DCL A  mode          why$"));
        StringAssert.Matches(Row("00:03"), new("^00:03          3   51[.][0-9]+   10[0-9][.][0-9]   94[.]6 +3[0-9]{3} M[123]C[0-9]+   3[0-9]{3} M2C7        18 "));
    }

    [TestMethod]
    public void Before_all_has_been_told_the_row_says_what_is_waited_for()
    {
        StringAssert.EndsWith(Row("00:01"), " -  Not all modules have told their cells yet");
    }

    [TestMethod]
    public void The_row_in_which_a_rule_acts_names_the_cell_that_it_acts_on()
    {
        var tripped = Array.Find(Rows, row => row.Contains("(cell-high)"))!;

        StringAssert.Matches(tripped, new("36[5-9][0-9] M2C7 .* 0[.]0   150[.]0  Held by a cell  charge: Highest cell above 3.65 V"));
        StringAssert.EndsWith(tripped, "[HighVoltage 2, HighChargeCurrent 1, CellImbalance 1, HighCellVoltage 2]");
    }

    [TestMethod]
    public void A_missed_module_is_counted_and_takes_its_share_of_the_limits_away()
    {
        var missed = Array.Find(Rows, row => row.Contains("2 of 3"))!;

        StringAssert.Matches(missed, new("^03:2[0-9]     2 of 3 .* 0[.]0   100[.]0  "));
        StringAssert.Contains(Rows[Array.FindLastIndex(Rows, row => row.Contains("2 of 3")) + 1], " 3   51.");
    }

    [TestMethod]
    public void On_a_terminal_no_line_is_broken_and_the_reasons_stand_below_the_figures()
    {
        Assert.IsTrue(Array.TrueForAll(Narrow, row => row.Length <= Terminal), Narrow.MaxBy(row => row.Length));
        var figures = Array.FindIndex(Narrow, row => row.StartsWith("00:03", StringComparison.Ordinal));
        StringAssert.EndsWith(Narrow[figures], "  Held by a cell");
        StringAssert.StartsWith(Narrow[figures + 1], "         charge: Highest cell above 3.375 V (charge-cell) [CellImbalance 1");
    }

    [TestMethod]
    public void What_is_too_long_for_one_line_goes_on_below_itself()
    {
        var tripped = Array.FindIndex(Narrow, row => row.Contains("(cell-high)"));

        StringAssert.StartsWith(Narrow[tripped], "         charge: ");
        StringAssert.StartsWith(Narrow[tripped + 1], "         HighCellVoltage 2]");
    }

    private static string Row(string time) => Rows.First(row => row.StartsWith(time, StringComparison.Ordinal));
}
