using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsApiTests
{
    [TestMethod]
    public void Every_setting_is_told_with_its_default_its_range_and_its_help()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
        string[] rows =
        {
            "{\"path\":\"board.name\",\"kind\":\"text\",\"secret\":false,\"set\":true,\"value\":\"shed\",\"default\":\"board\",\"length\":[1,32],\"help\":\"names ",
            "{\"path\":\"battery.cells\",\"kind\":\"whole\",\"secret\":false,\"set\":false,\"value\":0,\"default\":0,\"range\":[0,24],\"help\":\"cells ",
            "\"battery.maxCellVoltageV\",\"kind\":\"number\",\"secret\":false,\"set\":false,\"value\":3.45,\"default\":3.45,\"range\":[3,3.65],",
            "\"mqtt.tls\",\"kind\":\"switch\",\"secret\":false,\"set\":false,\"value\":false,\"default\":false,\"help\":",
            "\"battery.profile\",\"kind\":\"choice\",\"secret\":false,\"set\":false,\"value\":\"lfp\",\"default\":\"lfp\",\"choices\":[\"lfp\",\"extra2000\"],",
            "{\"path\":\"wifi.password\",\"kind\":\"text\",\"secret\":true,\"set\":true,\"length\":[0,64],\"help\":",
        };
        for (int i = 0; i < rows.Length; i++)
        {
            Assert.IsTrue(bench.Browser.Shows(rows[i]), rows[i]);
        }

        SettingTable table = new SettingTable();
        for (int i = 0; i < Setting.Count; i++)
        {
            Assert.IsTrue(bench.Browser.Shows("{\"path\":\"" + table.PathOf(i) + "\","), table.PathOf(i));
        }
    }

    [TestMethod]
    public void What_was_set_of_the_guard_is_told_too()
    {
        BoardSettings settings = ApiBench.Configured();
        settings.Set("guard.rules.cell-high.tripMillivolts", "03600");
        settings.Set("guard.curves.charge-soc.points", "90:100 95:50");
        ApiBench bench = new ApiBench(settings);
        bench.LogIn(bench.Browser);
        bench.Browser.Get("/api/settings");
        Assert.IsTrue(bench.Browser.Shows(
            "{\"path\":\"guard.rules.cell-high.tripMillivolts\",\"kind\":\"number\",\"secret\":false,\"set\":true,\"value\":3600}"));
        Assert.IsTrue(bench.Browser.Shows("\"guard.curves.charge-soc.points\",\"kind\":\"text\",\"secret\":false,\"set\":true,\"value\":\"90:100 95:50\"}"));
    }

    [TestMethod]
    public void What_is_changed_is_kept_and_the_board_restarts()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(
            200, bench.Browser.Post("/api/settings", "{\"battery.cells\":16,\"battery.capacityAh\":\"280.5\",\"mqtt.tls\":true,\"guard.rules.cool.on\":true}"));
        Assert.AreEqual("{\"ok\":true,\"restarts\":true}\n", bench.Browser.Page);
        Assert.IsTrue(bench.Settings.WantsRestart);
        BoardSettings kept = bench.File.Settings;
        Assert.AreEqual(16, kept.NumberOf(Setting.BatteryCells));
        Assert.AreEqual(280_500, kept.NumberOf(Setting.BatteryCapacity));
        Assert.AreEqual(1, kept.NumberOf(Setting.MqttTls));
        Assert.AreEqual("shed", kept.TextOf(Setting.BoardName));
        Assert.AreEqual("mqtt-secret", kept.TextOf(Setting.MqttPassword));
        Assert.AreEqual(ApiBench.Password, kept.TextOf(Setting.WebPassword));
        Assert.IsTrue(bench.File.Text.IndexOf("\"cool\"") > 0);

        bench.Browser.Get("/api/settings");
        Assert.IsTrue(bench.Browser.Shows("\"battery.cells\",\"kind\":\"whole\",\"secret\":false,\"set\":true,\"value\":16,"));
    }

    [TestMethod]
    public void Null_takes_away_what_was_set()
    {
        BoardSettings settings = ApiBench.Configured();
        settings.Set("guard.rules.cool.on", "true");
        ApiBench bench = new ApiBench(settings);
        bench.LogIn(bench.Browser);
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", "{\"guard.rules.cool.on\":null,\"board.name\":null,\"mqtt.password\":null}"));
        BoardSettings kept = bench.File.Settings;
        Assert.AreEqual("board", kept.TextOf(Setting.BoardName));
        Assert.AreEqual("", kept.TextOf(Setting.MqttPassword));
        Assert.IsTrue(bench.File.Text.IndexOf("cool") < 0);
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", "{\"board.name\":\"null\"}"));
        Assert.AreEqual("null", bench.File.Settings.TextOf(Setting.BoardName));
    }

    [TestMethod]
    public void All_that_is_wrong_is_told_at_once_by_its_path()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string body = "{\"mqtt.port\":70000,\"battery.cells\":1.5,\"mqtt.tls\":1,\"nothing.here\":1,\"nothing.else\":null,\"battery.profile\":\"x\","
            + "\"web.password\":\"short\",\"guard.rules.cool.bogus\":1,\"battery.capacityAh\":280}";
        Assert.AreEqual(422, bench.Browser.Post("/api/settings", body));
        string[] errors =
        {
            "{\"errors\":{\"mqtt.port\":\"\\\"70000\\\" is not between 1 and 65535", "\"battery.cells\":\"\\\"1.5\\\" is not a whole number",
            "\"mqtt.tls\":\"\\\"1\\\" is neither true nor false", "\"nothing.here\":\"there is no such setting", "\"nothing.else\":\"there is no such setting",
            "\"battery.profile\":\"\\\"x\\\" is not one of lfp|extra2000", "\"web.password\":\"the value is too easy to guess: 8 characters",
            "\"guard.rules.cool.bogus\":\"this rule has no bogus",
        };
        for (int i = 0; i < errors.Length; i++)
        {
            Assert.IsTrue(bench.Browser.Shows(errors[i]), errors[i] + bench.Browser.Page);
        }

        Assert.IsFalse(bench.Browser.Shows("capacityAh"));
        Assert.AreEqual("", bench.File.Text);
        Assert.IsFalse(bench.Settings.WantsRestart);
    }

    [TestMethod]
    public void What_does_not_fit_together_is_told_by_the_path_that_it_is_about()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(422, bench.Browser.Post("/api/settings", "{\"battery.floatCellVoltageV\":3.5}"));
        Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"battery.floatCellVoltageV\":\"3.5 must not be above battery.maxCellVoltageV"), bench.Browser.Page);
        Assert.AreEqual(422, bench.Browser.Post("/api/settings", "{\"guard.rules.cell-high.releaseMillivolts\":3650}"));
        Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"guard.rules.cell-high.releaseMillivolts\":\""), bench.Browser.Page);
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void What_is_no_list_of_settings_is_told_so()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] bodies = { "", "[]", "1", "{\"mqtt\":{\"port\":1}}", "{\"board.name\":[\"x\"]}", "{\"a\":1,\"a\":2}", "{\"a\" 1}", "{a:1}", "{\"a\":1}}", "{\"a\":x}" };
        for (int i = 0; i < bodies.Length; i++)
        {
            Assert.AreEqual(400, bench.Browser.Post("/api/settings", bodies[i]), bodies[i]);
            Assert.IsTrue(bench.Browser.Shows("{\"error\":\"line 1 is not valid JSON: "), bench.Browser.Page);
        }

        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void Too_much_is_told_before_anybody_reads_it()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(413, bench.Browser.Ask("POST", "/api/settings", new byte[8_193]));
        Assert.AreEqual(413, bench.Browser.Ask("POST", "/api/login", new byte[8_193]));
        string many = "{\"0\":0";
        for (int i = 1; i <= 128; i++)
        {
            many += ",\"" + i + "\":0";
        }

        Assert.AreEqual(400, bench.Browser.Post("/api/settings", many + "}"));
        Assert.IsTrue(bench.Browser.Shows("more than 128 names"));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void As_many_wrong_settings_as_may_be_sent_are_all_told()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string many = "{\"mqtt.host\":\"evil.example\",\"wifi.ssid\":\"evil\"";
        for (int i = 2; i < 128; i++)
        {
            many += ",\"" + i + "\":0";
        }

        Assert.AreEqual(422, bench.Browser.Post("/api/settings", many + "}"));
        Assert.IsTrue(bench.Browser.Shows("\"127\":\"there is no such setting"));
        Assert.IsTrue(bench.Browser.Shows("\"wifi.password\":\"the old one is not sent") && bench.Browser.Shows("\"mqtt.password\":\"the old one is not sent"));
    }

    [TestMethod]
    public void Nothing_to_change_restarts_nothing()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", "{}"));
        Assert.AreEqual("{\"ok\":true,\"restarts\":false}\n", bench.Browser.Page);
        Assert.IsFalse(bench.Settings.WantsRestart);
    }

    [TestMethod]
    public void What_cannot_be_kept_is_told_and_the_old_settings_stay()
    {
        ApiBench bench = ApiBench.LoggedIn();
        bench.File.Trouble = "The file system is full.";
        Assert.AreEqual(500, bench.Browser.Post("/api/settings", "{\"board.name\":\"new\"}"));
        Assert.AreEqual("{\"error\":\"The file system is full.\"}\n", bench.Browser.Page);
        Assert.IsFalse(bench.Settings.WantsRestart);
        bench.Browser.Get("/api/settings");
        Assert.IsTrue(bench.Browser.Shows("\"value\":\"shed\""));
    }

    [TestMethod]
    public void Odd_characters_come_back_as_they_were_sent()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", "{\"wifi.ssid\":\"a\\\"\\\\<\\u00e9\\ud83d\\udd0b\",\"wifi.password\":null,\"mqtt.password\":null}"));
        bench.Browser.Get("/api/settings");
        Assert.IsTrue(bench.Browser.Shows("\"value\":\"a\\\"\\\\<\\u00e9\\ud83d\\udd0b\""), bench.Browser.Page);
    }
}
