using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsFileTests
{
    // The interpreter takes its time.
#if NET
    private const int Step = 1;
#else
    private const int Step = 20;
#endif

    [TestMethod]
    public void An_export_is_a_settings_file_and_goes_in_again()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(200, bench.Browser.Get("/api/settings/export"));
        Assert.AreEqual("attachment; filename=\"settings.json\"", bench.Browser.Header("Content-Disposition"));
        string file = bench.Browser.Page;
        Assert.IsTrue(file.IndexOf("venus.local") > 0);

        Assert.AreEqual(200, bench.Browser.Post("/api/settings/import", file));
        Assert.AreEqual("{\"ok\":true,\"restarts\":true}\n", bench.Browser.Page);
        Assert.IsTrue(bench.Settings.WantsRestart);
        BoardSettings kept = bench.File.Settings;
        Assert.AreEqual("shed", kept.TextOf(Setting.BoardName));
        Assert.AreEqual("wifi-secret", kept.TextOf(Setting.WifiPassword));
        Assert.AreEqual("mqtt-secret", kept.TextOf(Setting.MqttPassword));
        Assert.AreEqual(ApiBench.Password, kept.TextOf(Setting.WebPassword));
    }

    [TestMethod]
    public void An_import_replaces_what_it_leaves_out()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string file = "{\"wifi\":{\"ssid\":\"house\"},\"mqtt\":{\"host\":\"venus.local\",\"password\":\"new\"},\"web\":{\"password\":\"another one\"}}";
        Assert.AreEqual(200, bench.Browser.Post("/api/settings/import", file));
        BoardSettings kept = bench.File.Settings;
        Assert.AreEqual("board", kept.TextOf(Setting.BoardName));
        Assert.AreEqual("new", kept.TextOf(Setting.MqttPassword));
        Assert.AreEqual("another one", kept.TextOf(Setting.WebPassword));
    }

    [TestMethod]
    public void What_is_wrong_in_a_file_is_told_with_its_line()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(422, bench.Browser.Post("/api/settings/import", "{\n\"mqtt\": { \"port\": 70000 }\n}"));
        Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"settings.json\":\"line 2: mqtt.port: \\\"70000\\\" is not between"), bench.Browser.Page);
        Assert.AreEqual(422, bench.Browser.Post("/api/settings/import", "{"));
        Assert.AreEqual(422, bench.Browser.Post("/api/settings/import", "{\"battery\":{\"floatCellVoltageV\":3.5}}"));
        Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"battery.floatCellVoltageV\":\"3.5 must not"), bench.Browser.Page);
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void An_old_secret_goes_to_no_other_network_and_no_other_broker()
    {
        string[] changes =
        {
            "{\"mqtt.host\":\"evil.example\"}", "mqtt.password", "{\"mqtt.password\":null,\"wifi.ssid\":\"evil\"}", "wifi.password", "{\"mqtt.host\":null}", "mqtt.password",
        };
        for (int i = 0; i < changes.Length; i += 2)
        {
            ApiBench bench = ApiBench.LoggedIn();
            Assert.AreEqual(422, bench.Browser.Post("/api/settings", changes[i]), changes[i]);
            Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"" + changes[i + 1] + "\":\"the old one is not sent to another"), bench.Browser.Page);
            Assert.AreEqual("", bench.File.Text);
            string with = changes[i].Substring(0, changes[i].Length - 1) + ",\"" + changes[i + 1] + "\":";
            Assert.AreEqual(200, bench.Browser.Post("/api/settings", with + "null}"));
            Assert.AreEqual(200, ApiBench.LoggedIn().Browser.Post("/api/settings", with + "\"of-the-new-one\"}"));
        }

        ApiBench other = ApiBench.LoggedIn();
        Assert.AreEqual(422, other.Browser.Post("/api/settings/import", "{\"wifi\":{\"ssid\":\"house\"},\"mqtt\":{\"host\":\"evil\"}}"));
        Assert.IsTrue(other.Browser.Shows("{\"errors\":{\"mqtt.password\":\"the old one is not sent"), other.Browser.Page);
        Assert.AreEqual("", other.File.Text);
    }

    [TestMethod]
    public void An_old_secret_is_not_sent_in_the_clear_where_it_was_encrypted()
    {
        BoardSettings settings = ApiBench.Configured();
        settings.Set("mqtt.tls", "true");
        ApiBench bench = new ApiBench(settings);
        bench.LogIn(bench.Browser);
        Assert.AreEqual(422, bench.Browser.Post("/api/settings", "{\"mqtt.tls\":false}"));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void A_network_of_somebody_elses_gets_no_password_of_the_broker()
    {
        string evil = "{\"wifi.ssid\":\"evil\",\"wifi.password\":\"known-to-him\"";
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(422, bench.Browser.Post("/api/settings", evil + "}"));
        Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"mqtt.password\":\"the old one is not sent to another"), bench.Browser.Page);
        Assert.AreEqual(422, bench.Browser.Post(
            "/api/settings/import", "{\"wifi\":{\"ssid\":\"evil\",\"password\":\"known-to-him\"},\"mqtt\":{\"host\":\"venus.local\"}}"));
        Assert.AreEqual("", bench.File.Text);
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", evil + ",\"mqtt.password\":\"typed-again\"}"));

        // With TLS it asks the broker who it is.
        BoardSettings settings = ApiBench.Configured();
        settings.Set("mqtt.tls", "true");
        bench = new ApiBench(settings);
        bench.LogIn(bench.Browser);
        Assert.AreEqual(200, bench.Browser.Post("/api/settings", evil + "}"));
    }

    [TestMethod]
    public void No_secret_is_in_any_answer()
    {
        SettingTable table = new SettingTable();
        int secrets = 0;
        for (int i = 0; i < Setting.Count; i++)
        {
            Assert.AreEqual(table.PathOf(i).IndexOf("assword") >= 0, SettingTable.IsSecret(i), table.PathOf(i));
            secrets += SettingTable.IsSecret(i) ? 1 : 0;
            if (i % Step == 0 || SettingTable.IsSecret(i))
            {
                ShouldNotTellSecrets(table.PathOf(i));
            }
        }

        Assert.AreEqual(3, secrets);
    }

    /// <summary>Whatever is sent for the setting, right and wrong, and whatever is asked for afterwards.</summary>
    private static void ShouldNotTellSecrets(string path)
    {
        ApiBench bench = ApiBench.LoggedIn();
        int dot = path.IndexOf('.');
        string group = "{\"" + path.Substring(0, dot) + "\":{\"" + path.Substring(dot + 1) + "\":";
        string[] values = { "1", "true", "null", "\"sent-secret\"", "\"x-secret\"", "\"sent-secret-0123456789012345678901234567890123456789012345678901234567890123456789\"" };
        string[] pages = { "/api/settings", "/api/settings/export", "/api/session" };
        for (int i = 0; i < values.Length; i++)
        {
            bench.Browser.Post("/api/settings", "{\"" + path + "\":" + values[i] + "}");
            ShouldNotTell(bench, path);
            bench.Browser.Post("/api/settings/import", group + values[i] + "}}");
            ShouldNotTell(bench, path);
            for (int k = 0; k < pages.Length; k++)
            {
                Assert.AreEqual(200, bench.Browser.Get(pages[k]));
                ShouldNotTell(bench, path);
            }
        }
    }

    /// <summary>What is no secret may be told again; a secret that was sent may not.</summary>
    private static void ShouldNotTell(ApiBench bench, string path)
    {
        string mark = SettingTable.IsSecret(new SettingTable().Find(path)) ? "-secret" : "wifi-secret";
        string[] secrets = { mark, "wifi-secret", "mqtt-secret", ApiBench.Password, bench.Browser.Cookie.Substring("nanobattery=".Length) };
        for (int i = 0; i < secrets.Length; i++)
        {
            Assert.IsFalse(bench.Browser.Shows(secrets[i]), path + ": " + secrets[i] + " in " + bench.Browser.Page);
        }
    }
}
