using NanoBattery.Readings;

namespace NanoBattery.Harness.Tests.Output;

[TestClass]
public sealed class BatteryRowTests
{
    private const string Red = "\u001b[91m";
    private const string Yellow = "\u001b[93m";
    private const string Escape = "\u001b";

    private readonly ShownBattery _battery = new();

    [TestMethod]
    public void A_row_has_the_limits_the_mode_and_the_reason_once_where_both_limits_have_the_same()
    {
        StringAssert.EndsWith(_battery.Look().Single(), "13.80    50.0    60.0  Bulk          All is well");
    }

    [TestMethod]
    public void A_long_mode_does_not_run_into_the_reason()
    {
        _battery.Limits.Mode = "Held by the device";

        StringAssert.EndsWith(_battery.Look().Single(), "60.0  Held by the device  All is well");
    }

    [TestMethod]
    public void Two_reasons_are_both_told()
    {
        _battery.Limits.DischargeReason = "Nearly empty";

        StringAssert.EndsWith(_battery.Look().Single(), "Bulk          charge: All is well; discharge: Nearly empty");
    }

    [TestMethod]
    public void Of_two_rules_the_names_are_told()
    {
        _battery.Limits.ChargeReason = "Coldest below 0 °C (cold-stop)";
        _battery.Limits.DischargeReason = "Recovering after: Coldest below 10 °C (discharge-cold)";

        StringAssert.EndsWith(_battery.Look().Single(), "charge: cold-stop; discharge: after discharge-cold");
    }

    [TestMethod]
    public void The_settings_need_no_words_beside_a_rule()
    {
        _battery.Limits.ChargeReason = "Coldest below 0 °C (cold-stop)";
        _battery.Limits.DischargeReason = "Settings: battery.maxDischargeCurrentA";
        StringAssert.EndsWith(_battery.Look().Single(), "  charge: Coldest below 0 °C (cold-stop)");

        _battery.Limits.ChargeReason = "Settings: battery.maxChargeCurrentA";
        _battery.Limits.DischargeReason = "SoC below 5 % (soc-empty)";
        StringAssert.EndsWith(_battery.Look().Single(), "  discharge: SoC below 5 % (soc-empty)");

        _battery.Limits.DischargeReason = "Settings: battery.maxDischargeCurrentA";
        StringAssert.EndsWith(_battery.Look().Single(), "  Settings");
    }

    [TestMethod]
    public void Of_settings_that_bind_again_later_no_more_is_told_than_that()
    {
        _battery.Limits.ChargeReason = "Recovering after: Settings: 80 % of battery.maxChargeCurrentA";
        _battery.Limits.DischargeReason = "Recovering after: Settings: battery.maxDischargeCurrentA";
        StringAssert.EndsWith(_battery.Look().Single(), "  after Settings");

        _battery.Limits.ChargeReason = "Coldest below 0 °C (cold-stop)";
        StringAssert.EndsWith(_battery.Look().Single(), "  charge: cold-stop; discharge: after Settings");
    }

    [TestMethod]
    public void A_limit_that_begins_to_rise_is_no_reason_for_a_row()
    {
        _battery.Limits.ChargeReason = "Coldest below 10 °C (charge-cold)";
        _battery.Look();
        _battery.Limits.ChargeReason = "Recovering after: Coldest below 10 °C (charge-cold)";

        Assert.IsEmpty(_battery.Look());
    }

    [TestMethod]
    public void What_is_raised_ends_the_row_in_which_it_changes()
    {
        _battery.Limits.Alarms.Raise(Alarm.LowChargeTemperature, Alarm.Protection);
        _battery.Limits.Alarms.Raise(Alarm.BmsCable, Alarm.Warning);
        StringAssert.Contains(_battery.Look().Single(), "All is well [LowChargeTemperature 2, BmsCable 1]");

        _battery.Limits.Mode = "Float";
        Assert.DoesNotContain("[", _battery.Look().Single().Replace("\u001b[", ""));

        _battery.Limits.Alarms.Clear();
        StringAssert.EndsWith(_battery.Look().Single(), "All is well [no alarm]");
    }

    [TestMethod]
    public void Each_alarm_has_the_name_of_its_key_in_the_message()
    {
        var reading = new BatteryReading { PackMillivolts = 1, PowerWatts = 1, SocPermille = 1 };
        var shape = new Messages.BatteryMessage(0).Write(reading, new(), new(), 0);
        using var json = System.Text.Json.JsonDocument.Parse(shape.Buffer.AsMemory(0, shape.Length));
        var keys = json.RootElement.GetProperty("Alarms").EnumerateObject().Select(key => key.Name).ToArray();
        for (var alarm = 0; alarm < Alarm.Count; alarm++)
        {
            _battery.Limits.Alarms.Raise(alarm, Alarm.Warning);
        }

        StringAssert.Contains(_battery.Look().Single(), $"[{string.Join(", ", keys.Select(key => key + " 1"))}]");
    }

    [TestMethod]
    public void A_limit_that_changes_its_number_is_no_reason_for_a_row()
    {
        _battery.Look();
        _battery.Limits.MaxChargeMilliamps = 49_000;
        _battery.Limits.MaxDischargeMilliamps = 61_000;
        _battery.Limits.MaxChargeMillivolts = 13_700;

        Assert.IsEmpty(_battery.Look());
    }

    [TestMethod]
    public void Anything_else_that_changes_is_a_row()
    {
        _battery.Look();
        Action[] changes =
        [
            () => _battery.Limits.Mode = "Absorption",
            () => _battery.Limits.ChargeReason = "Nearly full",
            () => _battery.Limits.DischargeReason = "Nearly empty",
            () => _battery.Limits.MaxChargeMilliamps = 0,
            () => _battery.Limits.MaxChargeMilliamps = 1,
            () => _battery.Limits.MaxDischargeMilliamps = 0,
            () => _battery.Limits.Alarms.Raise(Alarm.LowSoc, Alarm.Warning),
            () => _battery.Limits.Alarms.Raise(Alarm.LowSoc, Alarm.Protection),
            () => _battery.Limits.Alarms.Clear(),
        ];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i]();
            Assert.HasCount(1, _battery.Look(), $"change {i}");
            Assert.IsEmpty(_battery.Look(), $"after change {i}");
        }
    }

    [TestMethod]
    public void A_row_is_red_where_a_limit_is_zero_yellow_where_it_comes_back_and_plain_then()
    {
        Assert.DoesNotContain(Escape, _battery.Look().Single());
        _battery.Limits.MaxChargeMilliamps = 0;
        StringAssert.StartsWith(_battery.Look().Single(), Red);
        _battery.Limits.MaxChargeMilliamps = 5_000;
        StringAssert.StartsWith(_battery.Look().Single(), Yellow);
        _battery.Limits.Mode = "Float";
        Assert.DoesNotContain(Escape, _battery.Look().Single());
    }

    [TestMethod]
    public void An_alarm_alone_is_yellow_and_does_not_hide_a_limit_of_zero()
    {
        _battery.Limits.Alarms.Raise(Alarm.HighCellVoltage, Alarm.Warning);
        StringAssert.StartsWith(_battery.Look().Single(), Yellow);
        _battery.Limits.MaxDischargeMilliamps = 0;
        StringAssert.StartsWith(_battery.Look().Single(), Red);
    }
}
