using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsReaderTests
{
    [TestMethod]
    public void Every_kind_of_value_arrives()
    {
        BoardSettings settings = Read(
            " {\r\n\t\"board\": { \"name\": \"shed\" }, \"battery\": {\"maxCellVoltageV\":3.5,\"cells\":16,\"profile\":\"lfp\"},\n"
            + "\"mqtt\": { \"tls\": true, \"discovery\": { \"prefix\": \"\" } }, \"pylontech\": {},\n"
            + "\"guard\": { \"rules\": { \"cell-high\": { \"on\": false } }, \"curves\": { \"charge-soc\": { \"points\": \"90:100 98:10\" } } } }\n ");
        Assert.AreEqual("shed", settings.TextOf(Setting.BoardName));
        Assert.AreEqual(3_500, settings.NumberOf(Setting.BatteryMaxCell));
        Assert.AreEqual(16, settings.NumberOf(Setting.BatteryCells));
        Assert.AreEqual(1, settings.NumberOf(Setting.MqttTls));
        Assert.AreEqual("", settings.TextOf(Setting.MqttDiscovery));
        Assert.IsFalse(settings.Rules.Find("cell-high")!.IsOn);
        Assert.AreEqual(2, settings.Curves.Find("charge-soc")!.Points.Count);
        Assert.AreEqual(1883, Read("{}").NumberOf(Setting.MqttPort));
    }

    [TestMethod]
    [DataRow("a\\\"b\\\\c\\/d", "a\"b\\c/d")]
    [DataRow("\\b\\f\\n\\r\\t", "\b\f\n\r\t")]
    [DataRow("\\u0041\\u00e9\\u20AC", "A\u00e9\u20ac")]
    [DataRow("{}[],:#", "{}[],:#")]
    public void Escapes_are_decoded(string written, string meant)
    {
        Assert.AreEqual(meant, Read("{\"wifi\":{\"password\":\"" + written + "\"}}").TextOf(Setting.WifiPassword));
    }

    [TestMethod]
    public void Characters_of_one_to_four_bytes_arrive()
    {
        byte[] text = Ascii.Bytes("{\"wifi\":{\"ssid\":\"caf\u00c3\u00a9 \u00e2\u0082\u00ac \u00f0\u009f\u0094\u008b\"}}");
        Assert.AreEqual("caf\u00e9 \u20ac \ud83d\udd0b", SettingsReader.Read(text, text.Length).TextOf(Setting.WifiSsid));
        Assert.AreEqual("\ud83d\udd0b", Read("{\"wifi\":{\"ssid\":\"\\ud83d\\udd0b\"}}").TextOf(Setting.WifiSsid));
    }

    [TestMethod]
    [DataRow("\u0080")]
    [DataRow("\u00c0\u0080")]
    [DataRow("\u00c3")]
    [DataRow("\u00e9")]
    [DataRow("\u00c3x")]
    [DataRow("\u00e0\u0080\u0080")]
    [DataRow("\u00ed\u00a0\u0080")]
    [DataRow("\u00f0\u0080\u0080\u0080")]
    [DataRow("\u00f4\u0090\u0080\u0080")]
    [DataRow("\u00f5\u0080\u0080\u0080")]
    [DataRow("\u00ff")]
    public void Bytes_that_are_no_character_are_refused(string bytes)
    {
        Assert.AreEqual(
            "line 1 is not valid JSON: a character is not UTF-8; save the file as UTF-8", Refusal("{\"wifi\":{\"ssid\":\"" + bytes + "\"}}"));
    }

    [TestMethod]
    [DataRow("", "line 1 is not valid JSON: there is nothing in it; {} is the least")]
    [DataRow("\u00ef\u00bb\u00bf{}", "line 1 is not valid JSON: it begins with a byte order mark; save it as UTF-8 without one")]
    [DataRow("[1]", "is not a JSON object; it begins with { and ends with }")]
    [DataRow("{", "line 1 is not valid JSON: a name in quotes is expected")]
    [DataRow("{\n\"mqtt\": {\n}\n", "line 4 is not valid JSON: a comma or } is expected after mqtt")]
    [DataRow("{}\n}", "line 2 is not valid JSON: something follows the last }")]
    [DataRow("{ \"mqtt\": { \"port\": 1, } }", "line 1 is not valid JSON: a name in quotes is expected")]
    [DataRow("{ \"mqtt\": { \"port\": 1\n\"user\": \"a\" } }", "line 2 is not valid JSON: a comma or } is expected after mqtt.port")]
    [DataRow("{ \"mqtt\"\n\n{ } }", "line 3 is not valid JSON: a colon is expected after mqtt")]
    [DataRow("{ // a remark\n}", "line 1 is not valid JSON: a name in quotes is expected")]
    [DataRow("{ \"mqtt\": { \"port\": 1 }, \"mqtt\": {} }", "line 1 is not valid JSON: mqtt is given twice")]
    [DataRow("{ \"mqtt\": { \"port\": 1,\n\"p\\u006frt\": 2 } }", "line 2 is not valid JSON: mqtt.port is given twice")]
    [DataRow("{ \"mqtt\": { \"port\": 1 },\n\"mqtt.port\": 1 }", "line 2 is not valid JSON: mqtt.port is given twice")]
    [DataRow("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}", "line 1 is not valid JSON: groups are nested more than 8 deep")]
    [DataRow("{ \"mqtt\": { \"user\": \"a\nb\" } }", "line 1 is not valid JSON: a text in quotes has no closing quote in its line")]
    [DataRow("{ \"mqtt\": { \"user\": \"a", "line 1 is not valid JSON: a text in quotes has no closing quote in its line")]
    [DataRow("{ \"mqtt\": { \"user\": \"a\\", "line 1 is not valid JSON: after \\ comes one of \" \\ / b f n r t, or u and four hex digits")]
    [DataRow("{ \"mqtt\": { \"user\": \"\\x41\" } }", "line 1 is not valid JSON: after \\ comes one of \" \\ / b f n r t, or u and four hex digits")]
    [DataRow("{ \"mqtt\": { \"user\": \"\\u00g1\" } }", "line 1 is not valid JSON: after \\ comes one of \" \\ / b f n r t, or u and four hex digits")]
    [DataRow("{ \"mqtt\": { \"user\": \"\\ud83d\" } }", "line 1 is not valid JSON: half a character: \\ud800 to \\udfff come in pairs")]
    [DataRow("{ \"mqtt\": { \"user\": \"\\udd0b\\ud83d\" } }", "line 1 is not valid JSON: half a character: \\ud800 to \\udfff come in pairs")]
    [DataRow("{ \"mqtt\": { \"user\": \"\\u0000\" } }", "line 1 is not valid JSON: no text has the character 0")]
    public void Broken_text_is_refused_with_its_line(string text, string refusal)
    {
        Assert.AreEqual(refusal, Refusal(text));
    }

    [TestMethod]
    public void What_is_no_value_is_refused()
    {
        string[] wrong = { "", "}", ",", "yes", "tru", "True", "nul", "01", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x10", "--1", "1.2.3", "NaN", "'a'", "1-", "e1" };
        for (int i = 0; i < wrong.Length; i++)
        {
            string refusal = Refusal("{ \"mqtt\":\n{ \"port\": " + wrong[i] + " } }");
            Assert.IsTrue(refusal.IndexOf("line 2 is not valid JSON: a ") == 0, wrong[i] + ": " + refusal);
        }
    }

    [TestMethod]
    [DataRow("\"port\": \"1883\"", "mqtt.port: \"1883\" must be a number, without quotes")]
    [DataRow("\"port\": null", "mqtt.port: null must be a number, without quotes")]
    [DataRow("\"port\": [1883]", "mqtt.port: a list must be a number, without quotes")]
    [DataRow("\"port\": {\"a\":1}", "mqtt.port: a group must be a number, without quotes")]
    [DataRow("\"port\": 1e3", "mqtt.port: \"1e3\" is not a whole number; the default is \"1883\"")]
    [DataRow("\"port\": -1", "mqtt.port: \"-1\" is not between 1 and 65535; the default is \"1883\"")]
    [DataRow("\"tls\": \"true\"", "mqtt.tls: \"true\" must be true or false, without quotes")]
    [DataRow("\"tls\": 1", "mqtt.tls: 1 must be true or false, without quotes")]
    [DataRow("\"user\": 7", "mqtt.user: 7 must be a text in quotes")]
    [DataRow("\"user\": true", "mqtt.user: true must be a text in quotes")]
    [DataRow("\"prot\": 1", "mqtt.prot: there is no such setting; README lists them all")]
    [DataRow("\"prot\": [1]", "mqtt.prot: there is no such setting; README lists them all")]
    public void A_wrong_value_is_refused_with_its_line_its_name_and_the_fix(string member, string refusal)
    {
        Assert.AreEqual("line 3: " + refusal, Refusal("{\n\"mqtt\": {\n" + member + "\n} }"));
    }

    [TestMethod]
    public void Settings_that_contradict_each_other_are_refused()
    {
        string refusal = Refusal("{ \"battery\": { \"minCellVoltageV\": 3.3, \"maxCellVoltageV\": 3.2 } }");
        Assert.IsTrue(refusal.IndexOf("battery.minCellVoltageV: 3.3 must be below") == 0, refusal);
    }

    [TestMethod]
    [DataRow("\"password\": 4711")]
    [DataRow("\"password\": \"4711")]
    [DataRow("\"password\": 4711x")]
    [DataRow("\"password\": \"4711\" \"4711\"")]
    [DataRow("\"password\": \"4711\\q\"")]
    [DataRow("\"password\": 4711-")]
    [DataRow("\"password\": \"4711\", \"password\": \"4711\"")]
    [DataRow("\"password\": \"47114711471147114711471147114711471147114711471147114711471147114\"")]
    public void A_password_is_never_repeated(string member)
    {
        string refusal = Refusal("{ \"wifi\": { " + member + " } }");
        Assert.IsTrue(refusal.IndexOf("line 1") == 0, refusal);
        Assert.IsTrue(refusal.IndexOf("4711") < 0, refusal);
    }

    [TestMethod]
    public void A_text_or_a_number_longer_than_any_setting_is_refused_before_it_takes_memory()
    {
        string many = new string('1', 1_537);
        string refusal = "line 1: a text or a number has more than 1536 bytes; no setting has so many";
        Assert.AreEqual(refusal, Refusal("{ \"mqtt\": { \"user\": \"" + many + "\" } }"));
        Assert.AreEqual(refusal, Refusal("{ \"mqtt\": { \"port\": " + many + " } }"));
        Assert.AreEqual(refusal, Refusal("{ \"" + many + "\": 1 }"));
        string longest = new string('a', 255);
        string written = "";
        for (int i = 0; i < 255; i++)
        {
            written += "\\u0061";
        }

        Assert.AreEqual(longest, Read("{ \"mqtt\": { \"caFile\": \"" + written + "\" } }").TextOf(Setting.MqttCaFile));
    }

    private static BoardSettings Read(string ascii)
    {
        byte[] text = Ascii.Bytes(ascii);
        return SettingsReader.Read(text, text.Length);
    }

    private static string Refusal(string bytes)
    {
        try
        {
            Read(bytes);
        }
        catch (SettingException refusal)
        {
            return refusal.Message;
        }

        return "accepted";
    }
}
