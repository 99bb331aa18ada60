using NanoBattery.Messages;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsTextTests
{
    [TestMethod]
    public void Settings_that_are_all_at_their_defaults_are_an_empty_object()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.cells", "0");
        settings.Set("battery.maxChargeCurrentA", "50.0");
        settings.Set("mqtt.tls", "false");
        Assert.AreEqual("{\n}\n", Text(settings));
    }

    [TestMethod]
    public void Each_group_stands_there_once_in_whatever_order_its_settings_came()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("mqtt.topics.battery", "house/bank");
        settings.Set("board.name", "shed");
        settings.Set("mqtt.host", "venus.local");
        settings.Set("mqtt.topics.status", "house/status");
        settings.Set("board.pins.led", "4");
        settings.Set("mqtt.host", "venus");
        Assert.AreEqual(
            "{\n  \"mqtt\": {\n    \"topics\": {\n      \"battery\": \"house/bank\",\n      \"status\": \"house/status\"\n    },\n"
            + "    \"host\": \"venus\"\n  },\n  \"board\": {\n    \"name\": \"shed\",\n    \"pins\": {\n      \"led\": 4\n    }\n  }\n}\n",
            Text(settings));
    }

    [TestMethod]
    public void Numbers_are_written_as_JSON_has_them_and_texts_escaped()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.cells", "016");
        settings.Set("battery.maxCellVoltageV", "03.50");
        settings.Set("battery.capacityAh", "280.000");
        settings.Set("pylontech.asks", "false");
        settings.Set("wifi.ssid", "Joe's \"k\u00FCche\"");
        Assert.AreEqual(
            "{\n  \"battery\": {\n    \"cells\": 16,\n    \"maxCellVoltageV\": 3.5,\n    \"capacityAh\": 280\n  },\n  \"pylontech\": {\n"
            + "    \"asks\": false\n  },\n  \"wifi\": {\n    \"ssid\": \"Joe's \\\"k\\u00fcche\\\"\"\n  }\n}\n",
            Text(settings));
    }

    [TestMethod]
    public void A_profile_has_defaults_of_its_own()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.profile", "extra2000");
        settings.Set("battery.cells", "15");
        settings.Set("guard.chargePercent", "100");
        Assert.AreEqual(
            "{\n  \"battery\": {\n    \"profile\": \"extra2000\"\n  },\n  \"guard\": {\n    \"chargePercent\": 100\n  }\n}\n", Text(settings));
    }

    [TestMethod]
    public void Rules_and_curves_stay_as_they_were_set()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("guard.rules.cell-high.tripMillivolts", "3600");
        settings.Set("guard.curves.charge-soc.on", "true");
        settings.Set("guard.rules.cell-high.on", "true");
        settings.Set("guard.curves.charge-soc.points", "85:100 98:10");
        Assert.AreEqual(
            "{\n  \"guard\": {\n    \"rules\": {\n      \"cell-high\": {\n        \"tripMillivolts\": 3600,\n        \"on\": true\n      }\n    },\n"
            + "    \"curves\": {\n      \"charge-soc\": {\n        \"on\": true,\n        \"points\": \"85:100 98:10\"\n      }\n    }\n  }\n}\n",
            Text(settings));
    }

    [TestMethod]
    public void Secrets_are_written_only_for_the_board()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("wifi.password", "hunter22");
        settings.Set("mqtt.password", "swordfish");
        settings.Set("mqtt.user", "board");
        Assert.AreEqual("{\n  \"mqtt\": {\n    \"user\": \"board\"\n  }\n}\n", Text(settings));
        string all = Text(settings, withSecrets: true);
        Assert.IsTrue(all.IndexOf("hunter22") > 0 && all.IndexOf("swordfish") > 0);
    }

    [TestMethod]
    public void A_copy_is_the_same_and_goes_its_own_way()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("battery.cells", "16");
        settings.Set("battery.profile", "extra2000");
        settings.Set("guard.rules.cell-low.on", "false");
        BoardSettings copy = settings.Copy();
        Assert.AreEqual(Text(settings), Text(copy));
        Assert.AreEqual(16, copy.NumberOf(Setting.BatteryCells));
        copy.Set("battery.cells", "8");
        Assert.AreEqual(16, settings.NumberOf(Setting.BatteryCells));
    }

    [TestMethod]
    public void What_was_refused_is_not_remembered()
    {
        BoardSettings settings = new BoardSettings();
        string[] paths = { "battery.cells", "battery.cels", "guard.rules.cell-low.tripMillivolts", "guard.curves.charge-soc.points" };
        for (int i = 0; i < paths.Length; i++)
        {
            bool isRefused = false;
            try
            {
                settings.Set(paths[i], "99");
            }
            catch (SettingException)
            {
                isRefused = true;
            }

            Assert.IsTrue(isRefused, paths[i]);
            Assert.AreEqual(0, settings.SetCount);
        }
    }

    [TestMethod]
    public void A_text_that_does_not_fit_is_known_as_one()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("mqtt.host", "a-rather-long-name.of-a-broker.example");
        JsonWriter json = new JsonWriter(40);
        SettingsText.Write(settings, json, withSecrets: true);
        Assert.IsTrue(json.IsFull);
    }

    private static string Text(BoardSettings settings, bool withSecrets = false)
    {
        JsonWriter json = new JsonWriter(2_000);
        SettingsText.Write(settings, json, withSecrets);
        char[] text = new char[json.Length];
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = (char)json.Buffer[i];
        }

        return new string(text);
    }
}
