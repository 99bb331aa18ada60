using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What may be set of a rule, and how a value that may not is refused.</summary>
[TestClass]
public class RuleSettingsTests
{
    [TestMethod]
    public void A_rule_that_there_is_not_is_refused()
    {
        Assert.AreEqual("guard.rules.cel-high.on: there is no such rule; README lists them all", Refusals.Of("guard.rules.cel-high.on", "true"));
        Assert.AreEqual("guard.rules.on: there is no such rule; README lists them all", Refusals.Of("guard.rules.on", "true"));
        Assert.AreEqual("guard.rules..on: there is no such rule; README lists them all", Refusals.Of("guard.rules..on", "true"));
    }

    [TestMethod]
    public void A_field_that_a_rule_has_not_is_refused_with_those_it_has()
    {
        Assert.AreEqual(
            "guard.rules.cell-high.trip: this rule has no trip; it has on, tripMillivolts, releaseMillivolts, holdSeconds",
            Refusals.Of("guard.rules.cell-high.trip", "3500"));
        Assert.AreEqual(
            "guard.rules.soc-taper.limitMillivolts: this rule has no limitMillivolts; it has on, tripPercent, releasePercent, holdSeconds, limitA",
            Refusals.Of("guard.rules.soc-taper.limitMillivolts", "3400"));
        Assert.AreEqual(
            "guard.rules.soc-float.limitA: this rule has no limitA; it has on, tripPercent, releasePercent, holdSeconds, limitMillivolts",
            Refusals.Of("guard.rules.soc-float.limitA", "5"));
        Assert.AreEqual(
            "guard.rules.hot.tripMillivolts: this rule has no tripMillivolts; it has on, tripCelsius, releaseCelsius, holdSeconds, limitA",
            Refusals.Of("guard.rules.hot.tripMillivolts", "3400"));
        Assert.AreEqual(
            "guard.rules.charge-excess.limitA: this rule has no limitA; it has on, tripA, releaseA, holdSeconds",
            Refusals.Of("guard.rules.charge-excess.limitA", "5"));
    }

    [TestMethod]
    public void A_lock_out_has_neither_release_nor_hold()
    {
        Assert.AreEqual(
            "guard.rules.cell-deep.holdSeconds: this rule has no holdSeconds; it has on, tripMillivolts",
            Refusals.Of("guard.rules.cell-deep.holdSeconds", "60"));
        Assert.AreEqual(
            "guard.rules.cell-deep.releaseMillivolts: this rule has no releaseMillivolts; it has on, tripMillivolts",
            Refusals.Of("guard.rules.cell-deep.releaseMillivolts", "2500"));
    }

    [TestMethod]
    public void A_devices_own_stop_has_no_trip()
    {
        Assert.AreEqual(
            "guard.rules.device-charge.trip: this rule has no trip; it has on, holdSeconds", Refusals.Of("guard.rules.device-charge.trip", "1"));
        Assert.AreEqual(
            "guard.rules.device-discharge.release: this rule has no release; it has on, holdSeconds",
            Refusals.Of("guard.rules.device-discharge.release", "1"));
    }

    [TestMethod]
    public void A_value_that_is_no_number_of_its_kind_is_refused()
    {
        Assert.AreEqual(
            "guard.rules.cell-high.tripMillivolts: \"3550.5\" is not a whole number", Refusals.Of("guard.rules.cell-high.tripMillivolts", "3550.5"));
        Assert.AreEqual(
            "guard.rules.hot-stop.tripCelsius: \"55.55\" is not a number with up to one decimal", Refusals.Of("guard.rules.hot-stop.tripCelsius", "55.55"));
        Assert.AreEqual(
            "guard.rules.soc-taper.limitA: \"seven\" is not a number with up to three decimals", Refusals.Of("guard.rules.soc-taper.limitA", "seven"));
        Assert.AreEqual("guard.rules.cool.holdSeconds: \"1.5\" is not a whole number", Refusals.Of("guard.rules.cool.holdSeconds", "1.5"));
        Assert.AreEqual("guard.rules.cool.on: \"yes\" is neither true nor false", Refusals.Of("guard.rules.cool.on", "yes"));
    }

    [TestMethod]
    public void A_hold_is_between_a_second_and_a_day()
    {
        Assert.AreEqual("guard.rules.cool.holdSeconds: \"0\" is not between 1 and 86400", Refusals.Of("guard.rules.cool.holdSeconds", "0"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.cool.holdSeconds", "1"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.cool.holdSeconds", "86400"));
        Assert.AreEqual("guard.rules.cool.holdSeconds: \"86401\" is not between 1 and 86400", Refusals.Of("guard.rules.cool.holdSeconds", "86401"));
    }

    [TestMethod]
    public void A_limit_is_within_what_a_battery_may_be_asked_for()
    {
        Assert.AreEqual("guard.rules.cool.limitA: \"-0.001\" is not between 0 and 2000", Refusals.Of("guard.rules.cool.limitA", "-0.001"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.cool.limitA", "0"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.cool.limitA", "2000"));
        Assert.AreEqual("guard.rules.cool.limitA: \"2000.001\" is not between 0 and 2000", Refusals.Of("guard.rules.cool.limitA", "2000.001"));
        Assert.AreEqual(
            "guard.rules.soc-float.limitMillivolts: \"2999\" is not between 3000 and 3650", Refusals.Of("guard.rules.soc-float.limitMillivolts", "2999"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.soc-float.limitMillivolts", "3000"));
        Assert.AreEqual("accepted", Refusals.Of("guard.rules.soc-float.limitMillivolts", "3650"));
        Assert.AreEqual(
            "guard.rules.soc-float.limitMillivolts: \"3651\" is not between 3000 and 3650", Refusals.Of("guard.rules.soc-float.limitMillivolts", "3651"));
    }

    [TestMethod]
    public void A_rules_path_tells_what_kind_of_value_it_takes()
    {
        BoardSettings settings = new BoardSettings();
        Assert.IsTrue(settings.Has("guard.rules.cool.on"));
        Assert.IsTrue(settings.Has("guard.curves.charge-cold.on"));
        Assert.AreEqual((int)SettingKind.Switch, (int)settings.KindOf("guard.rules.cool.on"));
        Assert.AreEqual((int)SettingKind.Number, (int)settings.KindOf("guard.rules.cool.limitA"));
        Assert.AreEqual((int)SettingKind.Switch, (int)settings.KindOf("guard.curves.charge-cold.on"));
        Assert.AreEqual((int)SettingKind.Text, (int)settings.KindOf("guard.curves.charge-cold.points"));
    }
}
