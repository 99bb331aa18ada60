namespace NanoBattery.Tests;

[TestClass]
public class GuessLimitTests
{
    [TestMethod]
    public void Five_wrong_passwords_are_free_and_then_each_costs_twice_as_long()
    {
        ApiBench bench = new ApiBench();
        for (int i = 0; i < 5; i++)
        {
            Assert.AreEqual(401, bench.Guess("guess"));
        }

        int[] waits = { 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300 };
        for (int i = 0; i < waits.Length; i++)
        {
            Assert.AreEqual(401, bench.Guess("guess"), i.ToString());
            Assert.AreEqual(429, bench.Guess("guess"));
            Assert.AreEqual(waits[i].ToString(), bench.Browser.Header("Retry-After"));
            bench.Clock.NowMs += waits[i] * 1_000 - 1;
            Assert.AreEqual(429, bench.Guess("guess"));
            Assert.AreEqual("1", bench.Browser.Header("Retry-After"));
            bench.Clock.NowMs++;
        }
    }

    [TestMethod]
    public void Who_has_to_wait_is_not_let_in_with_the_right_password_either()
    {
        ApiBench bench = Locked();
        Assert.AreEqual(429, bench.Guess(ApiBench.Password));
        Assert.AreEqual("{\"error\":\"Too many wrong passwords came. Wait 2 s, then try again.\"}\n", bench.Browser.Page);
        bench.Clock.NowMs += 2_000;
        Assert.AreEqual(200, bench.Guess(ApiBench.Password));
    }

    [TestMethod]
    public void The_wait_is_for_all_clients_and_for_no_session()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Browser other = bench.NewBrowser();
        for (int i = 0; i < 6; i++)
        {
            Assert.AreEqual(401, other.Post("/api/login", "{\"password\":\"guess\"}"));
        }

        Assert.AreEqual(429, bench.NewBrowser().Post("/api/login", ApiBench.LogInBody));
        Assert.AreEqual(200, bench.Browser.Get("/api/settings"));
    }

    [TestMethod]
    public void What_comes_while_all_wait_makes_nobody_wait_longer()
    {
        ApiBench bench = Locked();
        for (int i = 0; i < 100; i++)
        {
            Assert.AreEqual(429, bench.Guess("guess"));
        }

        bench.Clock.NowMs += 2_000;
        Assert.AreEqual(401, bench.Guess("guess"));
        bench.Guess("guess");
        Assert.AreEqual("4", bench.Browser.Header("Retry-After"));
    }

    [TestMethod]
    public void The_right_password_makes_guesses_free_again()
    {
        ApiBench bench = Locked();
        bench.Clock.NowMs += 2_000;
        Assert.AreEqual(200, bench.Guess(ApiBench.Password));
        for (int i = 0; i < 6; i++)
        {
            Assert.AreEqual(401, bench.Guess("guess"));
        }

        bench.Guess("guess");
        Assert.AreEqual("2", bench.Browser.Header("Retry-After"));
    }

    [TestMethod]
    public void What_is_no_password_is_no_guess()
    {
        ApiBench bench = new ApiBench();
        for (int i = 0; i < 10; i++)
        {
            Assert.AreEqual(400, bench.Browser.Post("/api/login", "{"));
        }

        Assert.AreEqual(200, bench.Guess(ApiBench.Password));
    }

    private static ApiBench Locked()
    {
        ApiBench bench = new ApiBench();
        for (int i = 0; i < 6; i++)
        {
            Assert.AreEqual(401, bench.Guess("guess"));
        }

        return bench;
    }
}
