using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Tests;

[TestClass]
public class LogInTests
{
    [TestMethod]
    public void Who_knows_the_password_gets_a_session_that_no_script_can_read()
    {
        ApiBench bench = new ApiBench();
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
        Assert.AreEqual(200, bench.Guess(ApiBench.Password));
        string cookie = bench.Browser.Header("Set-Cookie");
        Assert.AreEqual("; HttpOnly; SameSite=Strict; Path=/", cookie.Substring(cookie.IndexOf(';')));
        Assert.AreEqual("nanobattery=".Length + 26, cookie.IndexOf(';'));
        Assert.AreEqual(26, bench.Browser.Between("\"csrf\":\"", "\"").Length);

        bench.LogIn(bench.Browser);
        Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void A_wrong_password_is_told_in_words()
    {
        ApiBench bench = new ApiBench();
        string[] wrong = { "", "open sesamf", "open sesam", "open sesame ", "Open sesame" };
        for (int i = 0; i < wrong.Length; i++)
        {
            Assert.AreEqual(401, bench.Guess(wrong[i]), wrong[i]);
            Assert.AreEqual("{\"error\":\"This is not the password of this board.\"}\n", bench.Browser.Page);
            Assert.AreEqual("", bench.Browser.Header("Set-Cookie"));
        }
    }

    [TestMethod]
    public void Without_a_password_nobody_can_change_anything_and_the_page_says_so()
    {
        ApiBench bench = new ApiBench(new BoardSettings());
        Assert.AreEqual(403, bench.Guess(""));
        Assert.IsTrue(bench.Browser.Shows("no web.password is set"));
        Assert.AreEqual(401, bench.Browser.Post("/api/limit", "{\"amperes\":1}"));
        Assert.IsTrue(bench.Browser.Shows("no web.password is set"));
        bench.Browser.Get("/api/session");
        Assert.AreEqual("{\"hasPassword\":false,\"csrf\":null}\n", bench.Browser.Page);

        bench.Browser.Cookie = "nanobattery=";
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void An_id_that_a_client_brings_along_is_never_taken_over()
    {
        ApiBench bench = new ApiBench();
        bench.Browser.Cookie = "nanobattery=abcdefghijkmnpqrstuvwxyz23";
        Assert.AreEqual(200, bench.Guess(ApiBench.Password));
        Assert.IsTrue(bench.Browser.Header("Set-Cookie").IndexOf(bench.Browser.Cookie) < 0);
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void Who_logs_in_once_more_ends_the_session_before()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string before = bench.Browser.Cookie;
        Assert.AreEqual(200, bench.LogIn(bench.Browser));
        Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
        bench.Browser.Cookie = before;
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void Who_logs_out_is_out()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string cookie = bench.Browser.Cookie;
        Assert.AreEqual(200, bench.Browser.Post("/api/logout", ""));
        Assert.AreEqual("nanobattery=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0", bench.Browser.Header("Set-Cookie"));
        bench.Browser.Cookie = cookie;
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void A_session_that_is_used_stays_and_one_that_is_not_ends_after_half_an_hour()
    {
        ApiBench bench = ApiBench.LoggedIn();
        for (int i = 0; i < 5; i++)
        {
            bench.Clock.NowMs += Sessions.IdleMs - 1;
            Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
        }

        bench.Clock.NowMs += Sessions.IdleMs;
        Assert.AreEqual(401, bench.Browser.Get("/api/settings"));
        Assert.AreEqual(401, bench.Browser.Post("/api/guard", "{\"release\":true}"));
        Assert.AreEqual("", bench.NextCommand());
    }

    [TestMethod]
    public void The_fifth_session_ends_the_one_that_was_not_used_for_longest()
    {
        ApiBench bench = new ApiBench();
        Browser[] browsers = new Browser[Sessions.Most + 1];
        for (int i = 0; i < browsers.Length; i++)
        {
            browsers[i] = bench.NewBrowser();
            bench.Clock.NowMs += 1_000;
            if (i == Sessions.Most)
            {
                Assert.AreEqual(200, browsers[0].Get("/api/settings"));
                bench.Clock.NowMs += 1_000;
            }

            Assert.AreEqual(200, bench.LogIn(browsers[i]));
        }

        for (int i = 0; i < browsers.Length; i++)
        {
            Assert.AreEqual(i == 1 ? 401 : 200, browsers[i].Get("/api/settings"), i.ToString());
        }
    }

    [TestMethod]
    public void A_page_that_is_loaded_anew_gets_its_token_again()
    {
        ApiBench bench = ApiBench.LoggedIn();
        bench.Browser.Get("/api/session");
        Assert.AreEqual("{\"hasPassword\":true,\"csrf\":\"" + bench.Browser.Csrf + "\"}\n", bench.Browser.Page);
        Browser other = bench.NewBrowser();
        other.Get("/api/session");
        Assert.AreEqual("{\"hasPassword\":true,\"csrf\":null}\n", other.Page);
    }

    [TestMethod]
    public void The_cookie_is_found_among_others_and_counts_once()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string own = bench.Browser.Cookie;
        bench.Browser.Cookie = "theme=dark; " + own + ";x";
        Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
        string[] none = { own + "; " + own, "x" + own, own + "x", own.ToUpper(), "nanobattery", ";;=;", "nanobattery=" };
        for (int i = 0; i < none.Length; i++)
        {
            bench.Browser.Cookie = none[i];
            Assert.AreEqual(401, bench.Browser.Get("/api/settings"), none[i]);
        }
    }

    [TestMethod]
    public void What_is_no_password_is_told_what_would_be()
    {
        ApiBench bench = new ApiBench();
        string[] bodies = { "{}", "{\"password\":1}", "{\"password\":null}", "{\"password\":\"a\",\"x\":1}", "{", "", "[]", "{\"password\":{}}", "{} x" };
        for (int i = 0; i < bodies.Length; i++)
        {
            Assert.AreEqual(400, bench.Browser.Post("/api/login", bodies[i]), bodies[i]);
        }

        bench.Browser.ContentType = "text/plain";
        Assert.AreEqual(415, bench.Browser.Post("/api/login", ApiBench.LogInBody));
    }
}
