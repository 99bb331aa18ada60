using System;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsTests
{
    [TestMethod]
    public void Every_default_is_accepted_by_its_own_check()
    {
        BoardSettings settings = new BoardSettings();
        settings.CheckTogether();

        Assert.AreEqual(50_000, settings.NumberOf(Setting.BatteryMaxCharge));
        Assert.AreEqual(3_450, settings.NumberOf(Setting.BatteryMaxCell));
        Assert.AreEqual(1883, settings.NumberOf(Setting.MqttPort));
    }

    [TestMethod]
    public void A_bad_value_is_refused_with_its_name_the_value_and_the_fix()
    {
        Assert.AreEqual("mqtt.port: \"70000\" is not between 1 and 65535; the default is \"1883\"", Refusal("mqtt.port", "70000"));
        Assert.AreEqual(
            "battery.maxCellVoltageV: \"3.651\" is not between 3 and 3.65; the default is \"3.45\"", Refusal("battery.maxCellVoltageV", "3.651"));
        Assert.AreEqual(
            "battery.maxChargeCurrentA: \"2000.001\" is not between 0 and 2000; the default is \"50\"",
            Refusal("battery.maxChargeCurrentA", "2000.001"));
        Assert.AreEqual("mqtt.port: \"18.5\" is not a whole number; the default is \"1883\"", Refusal("mqtt.port", "18.5"));
        Assert.AreEqual("battery.cells: \"-1\" is not between 0 and 24; the default is \"0\"", Refusal("battery.cells", "-1"));
        Assert.AreEqual("mqtt.tls: \"yes\" is neither true nor false; the default is \"false\"", Refusal("mqtt.tls", "yes"));
        Assert.AreEqual("serial.device: \"usb\" is not one of auto|vedirect|pylontech; the default is \"auto\"", Refusal("serial.device", "usb"));
        Assert.AreEqual("battery.cels: there is no such setting; README lists them all", Refusal("battery.cels", "4"));
    }

    [TestMethod]
    public void What_is_no_plain_decimal_number_is_refused()
    {
        string[] bad = { "", "-", ".", "1.", ".5", "1,5", "1e3", "NaN", "0x10", " 1", "1 ", "1.2345", "--1", "1.2.3", "9999999999" };
        for (int i = 0; i < bad.Length; i++)
        {
            Assert.IsTrue(Refusal("battery.maxChargeCurrentA", bad[i]).IndexOf("is not a number with up to three decimals") > 0);
        }
    }

    [TestMethod]
    public void A_password_is_never_repeated_in_an_error()
    {
        string secret = "";
        for (int i = 0; i < 130; i++)
        {
            secret += "s";
        }

        Assert.IsTrue(Refusal("mqtt.password", secret).IndexOf("sss") < 0);
    }

    [TestMethod]
    public void A_topic_with_a_wildcard_is_refused()
    {
        Assert.IsTrue(Refusal("mqtt.base", "solar/#").IndexOf("cannot be a topic") > 0);
        Assert.IsTrue(Refusal("mqtt.topics.battery", "a/+/b").IndexOf("cannot be a topic") > 0);
    }

    [TestMethod]
    public void Decimals_are_kept_exactly()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.maxChargeCurrentA", "0.001");
        Assert.AreEqual(1, settings.NumberOf(Setting.BatteryMaxCharge));
        settings.Set("battery.maxChargeCurrentA", "7.5");
        Assert.AreEqual(7_500, settings.NumberOf(Setting.BatteryMaxCharge));
        settings.Set("battery.maxChargeCurrentA", "2000");
        Assert.AreEqual(2_000_000, settings.NumberOf(Setting.BatteryMaxCharge));
    }

    [TestMethod]
    public void Cell_voltages_that_contradict_each_other_are_refused()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.maxCellVoltageV", "3.2");
        settings.Set("battery.minCellVoltageV", "3.2");

        Assert.IsTrue(Contradiction(settings).IndexOf("battery.minCellVoltageV: 3.2 must be below battery.maxCellVoltageV, 3.2") == 0);
    }

    [TestMethod]
    public void Each_topic_has_a_default_and_can_be_set()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("board.name", "shed");
        Assert.AreEqual("nanobattery/shed/battery", settings.TopicOf(Setting.TopicBattery));
        Assert.AreEqual("nanobattery/shed/status", settings.TopicOf(Setting.TopicStatus));
        Assert.AreEqual("nanobattery/shed/buckboost/state", settings.TopicOf(Setting.TopicBuckBoost));

        settings.Set("mqtt.topics.battery", "old/topic");
        Assert.AreEqual("old/topic", settings.TopicOf(Setting.TopicBattery));
        settings.Set("mqtt.topics.battery", "<base>/bank");
        Assert.AreEqual("nanobattery/shed/bank", settings.TopicOf(Setting.TopicBattery));
        settings.Set("mqtt.topics.battery", "");
        Assert.AreEqual("nanobattery/shed/battery", settings.TopicOf(Setting.TopicBattery));
    }

    [TestMethod]
    public void Modules_are_listed_by_their_addresses()
    {
        string[] good = { "1", "16", "1,2,3", "1, 2, 16", " 4,2", "01,2", "1,1", "" };
        for (int i = 0; i < good.Length; i++)
        {
            Assert.AreEqual("accepted", Refusal("pylontech.addresses", good[i]));
        }
    }

    [TestMethod]
    public void What_is_no_list_of_addresses_is_refused_with_the_value_and_what_would_be_one()
    {
        string[] bad = { "0", "17", "160", "4294967297", "1,", ",1", "1,,2", "1 2", "1-3", "1;2", "-1", "1.5", "all", ",", " ", "1,2 " };
        for (int i = 0; i < bad.Length; i++)
        {
            Assert.AreEqual(
                "pylontech.addresses: \"" + bad[i] + "\" is no list of addresses from 1 to 16, such as 1,2,3; the default is \"\"",
                Refusal("pylontech.addresses", bad[i]));
        }
    }

    [TestMethod]
    public void The_topic_of_a_module_needs_a_place_for_its_address()
    {
        Assert.AreEqual(
            "mqtt.topics.module: \"house/module\" needs <n> where the address of the module stands; the default is \"<base>/battery_<n>\"",
            Refusal("mqtt.topics.module", "house/module"));
        BoardSettings settings = new BoardSettings();
        settings.Set("board.name", "shed");
        Assert.AreEqual("nanobattery/shed/battery_12", BoardSettings.ModuleTopic(settings.TopicOf(Setting.TopicModule), 12));
        settings.Set("mqtt.topics.module", "house/<n>/module");
        Assert.AreEqual("house/3/module", BoardSettings.ModuleTopic(settings.TopicOf(Setting.TopicModule), 3));
        settings.Set("mqtt.topics.module", "");
        Assert.AreEqual("nanobattery/shed/battery_1", BoardSettings.ModuleTopic(settings.TopicOf(Setting.TopicModule), 1));
    }

    [TestMethod]
    public void Who_does_not_ask_has_to_say_that_a_console_is_on_the_line()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("pylontech.asks", "false");
        Assert.AreEqual(
            "pylontech.asks: false needs serial.device \"pylontech\": a line that is not asked cannot be found out", Contradiction(settings));
        settings.Set("serial.device", "vedirect");
        Assert.IsTrue(Contradiction(settings).IndexOf("pylontech.asks: false needs serial.device") == 0);
        settings.Set("serial.device", "pylontech");
        Assert.AreEqual("accepted", Contradiction(settings));
    }

    private static string Refusal(string path, string value)
    {
        try
        {
            new BoardSettings().Set(path, value);
        }
        catch (SettingException e)
        {
            return e.Message;
        }

        return "accepted";
    }

    private static string Contradiction(BoardSettings settings)
    {
        try
        {
            settings.CheckTogether();
        }
        catch (SettingException e)
        {
            return e.Message;
        }

        return "accepted";
    }
}
