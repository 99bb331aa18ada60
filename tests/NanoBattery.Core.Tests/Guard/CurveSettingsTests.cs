using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What may be set of a curve, and how a value that may not is refused.</summary>
[TestClass]
public class CurveSettingsTests
{
    private const string Cell = "guard.curves.charge-cell.points";

    private const string NoPoint = " is no point: up to 12 of them, such as 3375:100 3400:25 3500:0, input and percent";

    [TestMethod]
    public void A_curve_or_a_field_that_there_is_not_is_refused()
    {
        Assert.AreEqual("guard.curves.charge-sun.on: there is no such curve; README lists them all", Refusals.Of("guard.curves.charge-sun.on", "true"));
        Assert.AreEqual("guard.curves.on: there is no such curve; README lists them all", Refusals.Of("guard.curves.on", "true"));
        Assert.AreEqual("guard.curves.charge-soc.point: a curve has no point; it has on, points", Refusals.Of("guard.curves.charge-soc.point", "0:0"));
        Assert.AreEqual("guard.curves.charge-soc.on: \"1\" is neither true nor false", Refusals.Of("guard.curves.charge-soc.on", "1"));
    }

    [TestMethod]
    public void What_is_no_point_is_refused()
    {
        Assert.AreEqual(Cell + ": \"3375\"" + NoPoint, Refusals.Of(Cell, "3375 3500:0"));
        Assert.AreEqual(Cell + ": \":100\"" + NoPoint, Refusals.Of(Cell, ":100 3500:0"));
        Assert.AreEqual(Cell + ": \"3500:\"" + NoPoint, Refusals.Of(Cell, "3375:100 3500:"));
        Assert.AreEqual(Cell + ": \"full:100\"" + NoPoint, Refusals.Of(Cell, "full:100 3500:0"));
        Assert.AreEqual(Cell + ": \"3375:all\"" + NoPoint, Refusals.Of(Cell, "3375:all 3500:0"));
        Assert.AreEqual(Cell + ": \"\"" + NoPoint, Refusals.Of(Cell, "3375:100  3500:0"));
        Assert.AreEqual(Cell + ": \"\"" + NoPoint, Refusals.Of(Cell, ""));
        Assert.AreEqual(Cell + ": \"\"" + NoPoint, Refusals.Of(Cell, "3375:100 3500:0 "));
    }

    [TestMethod]
    public void An_input_is_as_exact_as_its_unit()
    {
        Assert.AreEqual(Cell + ": \"3375.5:100\"" + NoPoint, Refusals.Of(Cell, "3375.5:100 3500:0"));
        Assert.AreEqual(
            "guard.curves.charge-hot.points: \"40.55:100\"" + NoPoint, Refusals.Of("guard.curves.charge-hot.points", "40.55:100 55:0"));
        Assert.AreEqual("accepted", Refusals.Of("guard.curves.charge-hot.points", "40.5:100 55:0"));
    }

    [TestMethod]
    public void A_share_is_between_0_and_100_percent_with_one_decimal()
    {
        Assert.AreEqual(Cell + ": \"3375:100.1\"" + NoPoint, Refusals.Of(Cell, "3375:100.1 3500:0"));
        Assert.AreEqual(Cell + ": \"3500:-0.1\"" + NoPoint, Refusals.Of(Cell, "3375:100 3500:-0.1"));
        Assert.AreEqual(Cell + ": \"3400:0.05\"" + NoPoint, Refusals.Of(Cell, "3375:100 3400:0.05 3500:0"));
        Assert.AreEqual("accepted", Refusals.Of(Cell, "3375:100 3400:0.1 3500:0"));
    }

    [TestMethod]
    public void A_curve_has_2_to_12_points()
    {
        const string Eleven = "3001:100 3002:99 3003:98 3004:97 3005:96 3006:95 3007:94 3008:93 3009:92 3010:91 3011:90";
        Assert.AreEqual(Cell + ": a curve has two points at least, such as 3375:100 3500:0", Refusals.Of(Cell, "3375:100"));
        Assert.AreEqual("accepted", Refusals.Of(Cell, "3375:100 3500:0"));
        Assert.AreEqual("accepted", Refusals.Of(Cell, Eleven + " 3012:0"));
        Assert.AreEqual(Cell + ": \"3013:0\"" + NoPoint, Refusals.Of(Cell, Eleven + " 3012:1 3013:0"));
    }

    [TestMethod]
    public void The_inputs_rise()
    {
        Assert.AreEqual(Cell + ": the inputs of a curve rise from point to point", Refusals.Of(Cell, "3500:100 3375:0"));
        Assert.AreEqual(Cell + ": the inputs of a curve rise from point to point", Refusals.Of(Cell, "3375:100 3375:0"));
        Assert.AreEqual(Cell + ": the inputs of a curve rise from point to point", Refusals.Of(Cell, "3375:100 3400:50 3399:0"));
    }

    [TestMethod]
    public void The_shares_only_rise_or_only_fall()
    {
        Assert.AreEqual(Cell + ": the shares of a curve only rise or only fall", Refusals.Of(Cell, "3375:100 3400:20 3450:30 3500:0"));
        Assert.AreEqual("accepted", Refusals.Of(Cell, "3375:100 3400:20 3450:20 3500:0"));
        Assert.AreEqual(
            "guard.curves.charge-cold.points: the shares of a curve only rise or only fall",
            Refusals.Of("guard.curves.charge-cold.points", "0:0 5:50 6:49 10:100"));
        Assert.AreEqual("accepted", Refusals.Of("guard.curves.charge-cold.points", "0:0 5:50 6:50 10:100"));
    }

    [TestMethod]
    public void One_end_of_a_curve_allows_everything()
    {
        Assert.AreEqual(Cell + ": one end of a curve is at 100 percent", Refusals.Of(Cell, "3375:99.9 3500:0"));
        Assert.AreEqual(
            "guard.curves.charge-cold.points: one end of a curve is at 100 percent", Refusals.Of("guard.curves.charge-cold.points", "0:0 10:99.9"));
    }

    [TestMethod]
    public void A_worse_value_never_allows_more()
    {
        Assert.AreEqual(
            Cell + ": \"3400:0 3500:100\" must fall: a worse value never allows more", Refusals.Of(Cell, "3400:0 3500:100"));
        Assert.AreEqual(
            "guard.curves.discharge-cell.points: \"2800:100 3000:0\" must rise: a worse value never allows more",
            Refusals.Of("guard.curves.discharge-cell.points", "2800:100 3000:0"));
    }

    [TestMethod]
    public void The_inputs_of_a_curve_have_the_range_of_a_rule()
    {
        Assert.AreEqual(Cell + ": \"2.999 V\" is not between 3 V and 3.65 V", Refusals.Of(Cell, "2999:100 3500:0"));
        Assert.AreEqual(Cell + ": \"3.651 V\" is not between 3 V and 3.65 V", Refusals.Of(Cell, "3375:100 3651:0"));
        Assert.AreEqual("accepted", Refusals.Of(Cell, "3000:100 3650:0"));
        Assert.AreEqual(
            "guard.curves.charge-cold.points: \"20.1 \u00B0C\" is not between -30 \u00B0C and 20 \u00B0C",
            Refusals.Of("guard.curves.charge-cold.points", "0:0 20.1:100"));
    }

    [TestMethod]
    public void An_input_that_no_number_can_hold_is_refused()
    {
        const string Cold = "guard.curves.charge-cold.points";
        Assert.AreEqual(Cold + ": \"429496730:0\"" + NoPoint, Refusals.Of(Cold, "429496730:0 10:100"));
        Assert.AreEqual(Cold + ": \"-1000001:0\"" + NoPoint, Refusals.Of(Cold, "-1000001:0 10:100"));
        Assert.AreEqual(
            Cold + ": \"-1000000 \u00B0C\" is not between -30 \u00B0C and 20 \u00B0C", Refusals.Of(Cold, "-1000000:0 10:100"));
        Assert.AreEqual(Cold + ": \"1000001:100\"" + NoPoint, Refusals.Of(Cold, "0:0 1000001:100"));
        Assert.AreEqual(
            Cold + ": \"1000000 \u00B0C\" is not between -30 \u00B0C and 20 \u00B0C", Refusals.Of(Cold, "0:0 1000000:100"));
    }

    [TestMethod]
    public void A_refused_curve_changes_nothing()
    {
        BoardSettings settings = new BoardSettings();
        Assert.AreEqual(Cell + ": \"3.651 V\" is not between 3 V and 3.65 V", Refusals.Of(settings, Cell, "3375:100 3651:0"));
        Assert.AreEqual(12_500, GuardBench.Of(settings, 16).EachCell(3_400).Pass(1).ChargeMilliamps);
    }
}
