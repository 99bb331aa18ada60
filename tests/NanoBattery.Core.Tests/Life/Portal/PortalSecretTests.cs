namespace NanoBattery.Tests;

[TestClass]
public class PortalSecretTests
{
    [TestMethod]
    public void A_secret_that_is_not_typed_stays()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(200, bench.Fill("battery.cells", "16"));
        Assert.IsTrue(Keeps(bench, "wifi-secret") && Keeps(bench, "mqtt-secret"));
    }

    [TestMethod]
    public void A_new_secret_takes_the_old_ones_place()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(200, bench.Fill("mqtt.password", "sword+fish%26+"));
        Assert.IsTrue(Keeps(bench, "\"sword fish& \"") && Keeps(bench, "wifi-secret"));
        Assert.IsFalse(Keeps(bench, "mqtt-secret"));
    }

    [TestMethod]
    public void A_secret_can_be_taken_away()
    {
        PortalBench bench = PortalBench.Configured();
        bench.Browser.Get("/");
        Assert.IsTrue(bench.Browser.Shows("name=\"mqtt.password.none\""));
        Assert.AreEqual(200, bench.Fill("mqtt.password.none", "true"));
        Assert.IsFalse(Keeps(bench, "mqtt-secret"));
        Assert.AreEqual(422, bench.Fill("wifi.password.none", "true", "wifi.password", "typed"));
        Assert.IsTrue(bench.Browser.Shows("wifi.password: was typed, and No password is ticked"));
    }

    [TestMethod]
    public void An_old_secret_goes_to_no_other_network_and_no_other_broker()
    {
        string[] changes = { "wifi.ssid", "elsewhere", "mqtt.host", "evil.example" };
        string[] named = { "wifi.password", "mqtt.password" };
        for (int i = 0; i < named.Length; i++)
        {
            // Another network is told neither, so the other one is typed again.
            string other = named[1 - i];
            PortalBench bench = PortalBench.Configured();
            Assert.AreEqual(422, bench.Fill(changes[2 * i], changes[2 * i + 1], other, "typed-again"));
            Assert.IsTrue(bench.Browser.Shows(named[i] + ": the old one is not sent to another"));
            Assert.AreEqual("", bench.File.Text);
            Assert.AreEqual(200, bench.Fill(changes[2 * i], changes[2 * i + 1], other, "typed-again", named[i] + ".none", "true"));
            Assert.AreEqual(200, PortalBench.Configured().Fill(changes[2 * i], changes[2 * i + 1], other, "typed-again", named[i], "the-new-one"));
        }
    }

    [TestMethod]
    public void Another_network_gets_the_password_of_the_broker_only_over_TLS()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(422, bench.Fill("wifi.ssid", "elsewhere", "wifi.password", "the-new-one"));
        Assert.IsTrue(bench.Browser.Shows("mqtt.password: the old one is not sent to another"));
        bench = PortalBench.Configured();
        bench.Settings.Set("mqtt.tls", "true");
        Assert.AreEqual(200, bench.Fill("wifi.ssid", "elsewhere", "wifi.password", "the-new-one"));
    }

    [TestMethod]
    public void An_old_secret_is_not_sent_in_the_clear_where_it_was_encrypted()
    {
        PortalBench bench = PortalBench.Configured();
        bench.Settings.Set("mqtt.tls", "true");
        Assert.AreEqual(422, bench.Fill("mqtt.tls", "-"));
        Assert.IsTrue(bench.Browser.Shows("mqtt.password: the old one is not sent to another broker, or one without TLS"));
        Assert.AreEqual(200, PortalBench.Configured().Fill("mqtt.tls", "true"));
    }

    [TestMethod]
    public void The_first_network_needs_no_password()
    {
        PortalBench bench = new PortalBench();
        Assert.AreEqual(200, bench.Fill("wifi.ssid", "open", "mqtt.host", "venus"));
        Assert.IsFalse(Keeps(bench, "password"));
    }

    private static bool Keeps(PortalBench bench, string text) => bench.File.Text.IndexOf(text) >= 0;
}
