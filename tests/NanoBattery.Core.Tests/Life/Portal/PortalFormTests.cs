using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class PortalFormTests
{
    [TestMethod]
    public void The_page_tells_why_it_is_open_and_what_the_board_knows()
    {
        PortalBench bench = new PortalBench();
        bench.Facts.Why = "Safe mode: five starts did not last a minute";
        bench.Facts.Version = "0.1.0";
        bench.Facts.LastRestart = "The guard's loop stood still for 5.2 s";
        bench.Facts.Heard = "SmartShunt <500A>";
        bench.Facts.Networks.Add("house & garden", -50);
        Assert.AreEqual(200, bench.Browser.Get("/"));
        Assert.AreEqual("text/html; charset=utf-8", bench.Browser.Header("Content-Type"));
        Assert.IsTrue(bench.Browser.Shows("Safe mode: five starts"));
        Assert.IsTrue(bench.Browser.Shows("The guard&#x27;s loop stood still for 5.2 s"));
        Assert.IsTrue(bench.Browser.Shows("SmartShunt &#x3C;500A&#x3E;"));
        Assert.IsTrue(bench.Browser.Shows("<option value=\"house &#x26; garden\">strong</option>"));
        Assert.IsTrue(bench.Browser.Shows("0 to 24"));
        Assert.IsFalse(bench.Browser.Shows("http"));
    }

    [TestMethod]
    public void Each_field_has_a_label_and_its_help()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.Get("/");
        PortalFields fields = new PortalFields();
        for (int i = 0; i < fields.Count; i++)
        {
            Assert.IsTrue(bench.Browser.Shows("<label for=\"f" + i + "\">" + fields.LabelAt(i) + "</label>"));
            Assert.IsTrue(bench.Browser.Shows(
                " id=\"f" + i + "\" name=\"" + bench.Settings.Table.PathOf(fields.SettingAt(i)) + "\" aria-describedby=\"h" + i + "\""));
            Assert.IsTrue(bench.Browser.Shows("<p class=\"help\" id=\"h" + i + "\">"));
        }
    }

    [TestMethod]
    public void No_page_and_no_export_shows_a_secret()
    {
        PortalBench bench = PortalBench.Configured();
        string[] pages = { "/", "/settings.json", "/wipe" };
        for (int i = 0; i < pages.Length; i++)
        {
            Assert.AreEqual(200, bench.Browser.Get(pages[i]));
            Assert.IsFalse(bench.Browser.Shows("secret"), pages[i]);
        }

        Assert.AreEqual(422, bench.Fill("battery.cells", "99", "wifi.password", "typed-secret"));
        Assert.IsFalse(bench.Browser.Shows("secret"));
        bench.Browser.Get("/");
        Assert.IsTrue(bench.Browser.Shows("placeholder=\"unchanged\""));
    }

    [TestMethod]
    public void What_is_saved_is_a_settings_file_and_the_board_is_to_restart()
    {
        PortalBench bench = new PortalBench();
        Assert.IsFalse(bench.Portal.WantsRestart);
        Assert.AreEqual(200, bench.Fill(
            "wifi.ssid", "k%C3%BCche", "wifi.password", "hunter22", "mqtt.host", "venus.local", "mqtt.tls", "true", "mqtt.port", "8883",
            "battery.cells", "16", "battery.capacityAh", "280.5", "board.name", "+shed+"));
        Assert.AreEqual(
            "{\n  \"wifi\": {\n    \"ssid\": \"k\\u00fcche\",\n    \"password\": \"hunter22\"\n  },\n  \"mqtt\": {\n    \"host\": \"venus.local\",\n"
            + "    \"port\": 8883,\n    \"tls\": true\n  },\n  \"battery\": {\n    \"cells\": 16,\n    \"capacityAh\": 280.5\n  },\n"
            + "  \"board\": {\n    \"name\": \"shed\"\n  }\n}\n",
            bench.File.Text);
        Assert.IsTrue(bench.Portal.WantsRestart);
        Assert.IsTrue(bench.Browser.Shows("joins k&#xFC;che"));
        Assert.IsTrue(bench.Browser.Shows("nanobattery/shed/status"));
    }

    [TestMethod]
    public void A_network_may_be_named_with_a_house()
    {
        PortalBench bench = new PortalBench();
        Assert.AreEqual(422, bench.Fill("wifi.ssid", "%F0%9F%8F%A0+B", "mqtt.port", "0"));
        Assert.IsTrue(bench.Browser.Shows("value=\"&#x1F3E0; B\""));
        Assert.AreEqual(200, bench.Fill("wifi.ssid", "%F0%9F%8F%A0+B"));
        Assert.IsTrue(bench.File.Text.IndexOf("\"ssid\": \"\\ud83c\\udfe0 B\"") > 0);
        Assert.AreEqual("\uD83C\uDFE0 B", bench.File.Settings.TextOf(Setting.WifiSsid));
    }

    [TestMethod]
    public void A_refused_value_is_named_beside_its_field_and_what_was_typed_stays()
    {
        PortalBench bench = new PortalBench();
        Assert.AreEqual(422, bench.Fill("mqtt.port", "70000", "battery.cells", "4x", "mqtt.host", "venus"));
        Assert.IsTrue(bench.Browser.Shows(
            "id=\"e3\">mqtt.port: &#x22;70000&#x22; is not between 1 and 65535; the default is &#x22;1883&#x22;</p>"));
        Assert.IsTrue(bench.Browser.Shows("battery.cells: &#x22;4x&#x22; is not a whole number"));
        Assert.IsTrue(bench.Browser.Shows("value=\"70000\""));
        Assert.IsTrue(bench.Browser.Shows("value=\"4x\""));
        Assert.IsTrue(bench.Browser.Shows("value=\"venus\""));
        Assert.IsTrue(bench.Browser.Shows("<a href=\"#f3\">Broker: Port</a>"));
        Assert.AreEqual("", bench.File.Text);
        Assert.IsFalse(bench.Portal.WantsRestart);
    }

    [TestMethod]
    public void What_does_not_fit_together_is_refused_above_the_form()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("pylontech.asks", "false");
        settings.Set("serial.device", "pylontech");
        PortalBench bench = new PortalBench(settings);
        Assert.AreEqual(422, bench.Fill("serial.device", "vedirect"));
        Assert.IsTrue(bench.Browser.Shows("<p>pylontech.asks: false needs serial.device"));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void A_field_that_the_page_has_not_is_refused_by_name()
    {
        string[] fields = { "battery.cels", "mqtt.base", "mqtt.user.none", "board.name.none", "x" };
        for (int i = 0; i < fields.Length; i++)
        {
            PortalBench bench = new PortalBench();
            Assert.AreEqual(422, bench.Fill(fields[i], "1"));
            Assert.IsTrue(bench.Browser.Shows(fields[i] + ": this page has no such field"));
            Assert.AreEqual("", bench.File.Text);
        }
    }

    [TestMethod]
    public void What_the_page_does_not_show_and_what_was_not_changed_stays_as_it_was()
    {
        BoardSettings settings = new BoardSettings();
        settings.Set("guard.rules.cell-high.tripMillivolts", "3600");
        settings.Set("mqtt.topics.battery", "house/bank");
        PortalBench bench = new PortalBench(settings);
        Assert.AreEqual(200, bench.Fill("battery.profile", "extra2000"));
        Assert.AreEqual(
            "{\n  \"guard\": {\n    \"rules\": {\n      \"cell-high\": {\n        \"tripMillivolts\": 3600\n      }\n    }\n  },\n"
            + "  \"mqtt\": {\n    \"topics\": {\n      \"battery\": \"house/bank\"\n    }\n  },\n"
            + "  \"battery\": {\n    \"profile\": \"extra2000\"\n  }\n}\n",
            bench.File.Text);
    }

    [TestMethod]
    public void An_emptied_field_is_its_default_again()
    {
        PortalBench bench = PortalBench.Configured();
        bench.Settings.Set("battery.cells", "16");
        Assert.AreEqual(200, bench.Fill("battery.cells", "", "board.name", "+"));
        Assert.IsTrue(bench.File.Text.IndexOf("cells") < 0 && bench.File.Text.IndexOf("shed") < 0);
    }

    [TestMethod]
    public void A_board_that_cannot_keep_its_settings_says_so_and_goes_on_with_the_old_ones()
    {
        PortalBench bench = new PortalBench();
        bench.File.Trouble = "the file system is full";
        Assert.AreEqual(500, bench.Fill("mqtt.host", "venus"));
        Assert.IsTrue(bench.Browser.Shows("the file system is full"));
        Assert.IsTrue(bench.Browser.Shows("value=\"venus\""));
        Assert.IsFalse(bench.Portal.WantsRestart);
    }

    [TestMethod]
    public void Settings_that_are_too_long_for_the_board_are_told_and_never_cut()
    {
        PortalBench bench = new PortalBench();
        for (int topic = Setting.TopicBattery; topic < Setting.Count; topic++)
        {
            bench.Settings.Set(bench.Settings.Table.PathOf(topic), "<n>" + new string('t', 120));
        }

        Assert.AreEqual(200, bench.Browser.Get("/settings.json"));
        for (int topic = Setting.TopicBattery; topic < Setting.Count; topic++)
        {
            bench.Settings.Set(bench.Settings.Table.PathOf(topic), "<n>" + new string('\u00E9', 120));
        }

        Assert.AreEqual(500, bench.Browser.Get("/settings.json"));
        Assert.IsTrue(bench.Browser.Shows("longer than the 7900 bytes"));
        Assert.AreEqual(500, bench.Fill("mqtt.host", "venus"));
        Assert.IsTrue(bench.Browser.Shows("longer than the 7900 bytes"));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void A_name_that_was_heard_keeps_its_spaces()
    {
        PortalBench bench = new PortalBench();
        bench.Facts.Networks.Add(" house ", -50);
        bench.Fill("wifi.ssid", "+house+");
        Assert.IsTrue(bench.File.Text.IndexOf("\" house \"") > 0);
        bench.Fill("wifi.ssid", "+garden+");
        Assert.IsTrue(bench.File.Text.IndexOf("\"garden\"") > 0);
    }
}
