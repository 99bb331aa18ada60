using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class PortalPasteTests
{
    [TestMethod]
    public void A_pasted_file_replaces_all_but_the_secrets_that_it_leaves_out()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(200, Paste(
            bench,
            "{\r\n \"wifi\": { \"ssid\": \"house\" }, \"mqtt\": { \"host\": \"venus.local\", \"password\": \"pasted\" },\r\n"
            + "\"battery\": { \"cells\": 8 }, \"guard\": { \"rules\": { \"cell-low\": { \"on\": false } } } }"));
        BoardSettings saved = bench.File.Settings;
        Assert.AreEqual("wifi-secret", saved.TextOf(Setting.WifiPassword));
        Assert.AreEqual("pasted", saved.TextOf(Setting.MqttPassword));
        Assert.AreEqual("", saved.TextOf(Setting.MqttUser));
        Assert.AreEqual(8, saved.NumberOf(Setting.BatteryCells));
        Assert.IsFalse(saved.Rules.Find("cell-low")!.IsOn);
        Assert.IsTrue(bench.Portal.WantsRestart);
    }

    [TestMethod]
    public void A_pasted_secret_that_is_empty_takes_the_old_one_away()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(200, Paste(bench, "{ \"mqtt\": { \"host\": \"venus.local\", \"password\": \"\" }, \"wifi\": { \"ssid\": \"x\", \"password\": \"\" } }"));
        Assert.IsTrue(bench.File.Text.IndexOf("secret") < 0);
    }

    [TestMethod]
    public void A_pasted_file_that_cannot_be_taken_is_refused_in_words()
    {
        string[] texts = { "{\r\n\"wifi\": }", "{ \"battery\": { \"cells\": 99 } }", "{ \"wifi\": { \"ssid\": \"elsewhere\" } }", "pasted-secret" };
        string[] named = { "line 2", "battery.cells: &#x22;99&#x22; is not between", "wifi.password: the old one is not sent to another network", "is not" };
        for (int i = 0; i < texts.Length; i++)
        {
            PortalBench bench = PortalBench.Configured();
            Assert.AreEqual(422, Paste(bench, texts[i]), texts[i]);
            Assert.IsTrue(bench.Browser.Shows(named[i]), texts[i]);
            Assert.IsFalse(bench.Browser.Shows("secret"), texts[i]);
            Assert.AreEqual("", bench.File.Text);
        }
    }

    [TestMethod]
    public void What_is_exported_can_be_pasted_and_changes_nothing()
    {
        PortalBench bench = PortalBench.Configured();
        bench.Settings.Set("guard.curves.charge-soc.points", "85:100 98:10");
        bench.Settings.Set("battery.capacityAh", "280.5");
        bench.Browser.Get("/settings.json");
        Assert.AreEqual("attachment; filename=\"settings.json\"", bench.Browser.Header("Content-Disposition"));
        Assert.AreEqual(200, Paste(bench, bench.Browser.Page));
        BoardSettings saved = bench.File.Settings;
        Assert.AreEqual(bench.Settings.SetCount, saved.SetCount);
        for (int i = 0; i < saved.SetCount; i++)
        {
            int setting = saved.Table.Find(saved.SetPathAt(i));
            Assert.AreEqual(setting < 0 ? "85:100 98:10" : bench.Settings.TextOf(setting), saved.SetTextAt(i));
        }
    }

    [TestMethod]
    public void A_pasted_file_needs_its_token_too()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.ContentType = "text/plain";
        Assert.AreEqual(403, bench.Browser.Post("/settings", "token=guess\r\nsettings={}\r\n"));
        Assert.AreEqual("", bench.File.Text);
    }

    private static int Paste(PortalBench bench, string text)
    {
        bench.Browser.Get("/");
        bench.Browser.ContentType = "text/plain";
        return bench.Browser.Post("/settings", "token=" + bench.Token + "\r\nsettings=" + text + "\r\n");
    }
}
