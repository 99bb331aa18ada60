namespace NanoBattery.Tests;

[TestClass]
public class OtherSiteTests
{
    private static readonly string[] Changes =
    {
        "/api/settings", "{\"board.name\":\"x\"}", "/api/settings/import", "{}", "/api/limit", "{\"amperes\":1}", "/api/guard", "{\"release\":true}",
        "/api/logout", "",
    };

    [TestMethod]
    public void Nothing_changes_without_a_session()
    {
        ApiBench bench = new ApiBench();
        bench.Browser.Csrf = "";
        ShouldRefuseAll(bench, 401);
        bench.Browser.Cookie = "nanobattery=23456789abcdefghijkmnpqrst";
        bench.Browser.Csrf = "23456789abcdefghijkmnpqrst";
        ShouldRefuseAll(bench, 401);
    }

    [TestMethod]
    public void Nothing_changes_without_the_sessions_token()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Browser other = bench.NewBrowser();
        bench.LogIn(other);
        string own = bench.Browser.Csrf;
        string[] wrong = { "", other.Csrf, own.Substring(1), own + "x", own.ToUpper(), own + ", " + own };
        for (int i = 0; i < wrong.Length; i++)
        {
            bench.Browser.Csrf = wrong[i];
            ShouldRefuseAll(bench, 403);
            Assert.IsTrue(bench.Browser.Shows("X-CSRF"));
        }
    }

    [TestMethod]
    public void Nothing_changes_that_another_site_sends()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] origins =
        {
            "http://evil.example", "null", "http://shed.local", "http://shed.local:80801", "http://shed.local:8080/", "http://shed.local:8080.evil.example",
            "ftp://shed.local:8080", "shed.local:8080",
        };
        for (int i = 0; i < origins.Length; i++)
        {
            bench.Browser.Origin = origins[i];
            ShouldRefuseAll(bench, 403);
            Assert.AreEqual(403, bench.Guess(ApiBench.Password), origins[i]);
            Assert.AreEqual(403, bench.Browser.Get("/api/session"), origins[i]);
            Assert.AreEqual(403, bench.Browser.Get("/api/settings/export"), origins[i]);
            Assert.IsFalse(bench.Browser.Shows(bench.Browser.Csrf));
        }
    }

    [TestMethod]
    public void A_host_that_is_none_is_no_site()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] hosts = { "", "shed.local, evil.example", "a b", "shed.local/" };
        for (int i = 0; i < hosts.Length; i++)
        {
            bench.Browser.Host = hosts[i];
            bench.Browser.Origin = "http://" + hosts[i];
            ShouldRefuseAll(bench, 403);
            bench.Browser.Origin = "";
            ShouldRefuseAll(bench, 403);
        }
    }

    [TestMethod]
    public void The_page_works_under_every_name_of_the_board()
    {
        string[] hosts = { "192.168.1.20", "Shed.Local", "shed_1:8080", "[fe80::1]:80" };
        for (int i = 0; i < hosts.Length; i++)
        {
            ApiBench bench = new ApiBench();
            bench.Browser.Host = hosts[i];
            bench.Browser.Origin = (i % 2 == 0 ? "http://" : "https://") + hosts[i];
            Assert.AreEqual(200, bench.LogIn(bench.Browser), hosts[i]);
            bench.Browser.Origin = i % 2 == 0 ? bench.Browser.Origin : "";
            Assert.AreEqual(202, bench.Browser.Post("/api/limit", "{\"amperes\":1}"), hosts[i]);
        }
    }

    [TestMethod]
    public void A_form_cannot_be_sent()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] types = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/json, text/plain" };
        for (int i = 0; i < types.Length; i++)
        {
            bench.Browser.ContentType = types[i];
            for (int k = 0; k < 8; k += 2)
            {
                Assert.AreEqual(415, bench.Browser.Post(Changes[k], Changes[k + 1]), types[i]);
            }
        }

        ShouldHaveChangedNothing(bench);
    }

    private static void ShouldRefuseAll(ApiBench bench, int status)
    {
        for (int i = 0; i < Changes.Length; i += 2)
        {
            Assert.AreEqual(status, bench.Browser.Post(Changes[i], Changes[i + 1]), Changes[i]);
        }

        ShouldHaveChangedNothing(bench);
    }

    private static void ShouldHaveChangedNothing(ApiBench bench)
    {
        Assert.AreEqual("", bench.File.Text);
        Assert.AreEqual("", bench.NextCommand());
        Assert.IsFalse(bench.Settings.WantsRestart);
    }
}
