namespace NanoBattery.Tests;

[TestClass]
public class PortalSafetyTests
{
    [TestMethod]
    public void Another_site_can_change_nothing()
    {
        string[] origins = { "http://evil.example", "null", "https://192.168.4.1", "http://192.168.4.1:81", "http://192.168.4.1.evil.example" };
        for (int i = 0; i < origins.Length; i++)
        {
            PortalBench bench = new PortalBench();
            bench.Browser.Origin = origins[i];
            Assert.AreEqual(403, bench.Fill("mqtt.host", "evil"), origins[i]);
            Assert.AreEqual("", bench.File.Text);
            Assert.AreEqual(403, bench.Browser.Post("/wipe", "token="));
            Assert.IsFalse(bench.File.IsWiped);
        }
    }

    [TestMethod]
    public void A_name_of_another_site_that_leads_here_can_change_nothing()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.Get("/");
        string body = bench.Body(bench.Token, "mqtt.host", "evil");
        bench.Browser.Host = "evil.example";
        bench.Browser.Origin = "http://evil.example";
        Assert.AreEqual(403, bench.Browser.Post("/", body));
        bench.Browser.Origin = "";
        Assert.AreEqual(403, bench.Browser.Post("/", body));
        bench.Browser.Host = "192.168.4.1, evil.example";
        Assert.AreEqual(403, bench.Browser.Post("/", body));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void Who_asks_for_any_other_site_is_sent_to_the_portal()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.Host = "connectivitycheck.example";
        Assert.AreEqual(303, bench.Browser.Get("/generate_204"));
        Assert.AreEqual("http://192.168.4.1/", bench.Browser.Header("Location"));
        Assert.IsFalse(bench.Browser.Shows("token"));
    }

    [TestMethod]
    public void A_form_without_its_token_saves_nothing_and_loses_nothing()
    {
        PortalBench bench = new PortalBench();
        Assert.AreEqual(403, bench.Browser.Post("/", bench.Body("23456789abcdefghijkmnpqrst", "mqtt.host", "venus")));
        Assert.IsTrue(bench.Browser.Shows("This page was out of date"));
        Assert.IsTrue(bench.Browser.Shows("value=\"venus\""));
        Assert.AreEqual(403, bench.Browser.Post("/", "mqtt.host=venus"));
        Assert.AreEqual("", bench.File.Text);
    }

    [TestMethod]
    public void A_token_serves_once()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.Origin = "";
        bench.Browser.Get("/");
        string body = bench.Body(bench.Token, "mqtt.host", "venus");
        Assert.AreEqual(200, bench.Browser.Post("/", body));
        Assert.AreEqual(403, bench.Browser.Post("/", body));
    }

    [TestMethod]
    public void A_page_that_is_open_twice_can_be_sent_from_either()
    {
        PortalBench bench = new PortalBench();
        bench.Browser.Get("/");
        string body = bench.Body(bench.Token, "mqtt.host", "venus");
        bench.Browser.Get("/");
        Assert.AreEqual(200, bench.Browser.Post("/", body));
    }

    [TestMethod]
    public void What_is_no_form_is_told_so()
    {
        PortalBench bench = new PortalBench();
        Assert.AreEqual(400, bench.Browser.Post("/", "token=%"));
        bench.Browser.ContentType = "application/json";
        Assert.AreEqual(415, bench.Browser.Post("/", "{}"));
        Assert.AreEqual(415, bench.Browser.Post("/settings", "{}"));
        bench.Browser.ContentType = "text/plain";
        Assert.AreEqual(400, bench.Browser.Post("/settings", "{}"));
        Assert.AreEqual(415, bench.Browser.Post("/wipe", "{}"));
    }

    [TestMethod]
    public void A_wipe_asks_once_more()
    {
        PortalBench bench = PortalBench.Configured();
        Assert.AreEqual(403, bench.Browser.Post("/wipe", "token=guess"));
        Assert.AreEqual(200, bench.Browser.Get("/wipe"));
        Assert.IsFalse(bench.File.IsWiped);
        Assert.AreEqual(200, bench.Browser.Post("/wipe", "token=" + bench.Token));
        Assert.IsTrue(bench.File.IsWiped);
        Assert.IsTrue(bench.Portal.WantsRestart);
        bench.Browser.Get("/settings.json");
        Assert.AreEqual("{\n}\n", bench.Browser.Page);
    }

    [TestMethod]
    public void A_wipe_that_fails_is_told()
    {
        PortalBench bench = PortalBench.Configured();
        bench.File.Trouble = "worn";
        bench.Browser.Get("/wipe");
        Assert.AreEqual(500, bench.Browser.Post("/wipe", "token=" + bench.Token));
        Assert.IsFalse(bench.Portal.WantsRestart);
    }
}
