using NanoBattery.Settings;

namespace NanoBattery.Tests;

[TestClass]
public class ControlApiTests
{
    [TestMethod]
    public void A_limit_goes_the_way_of_the_brokers_commands()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] amperes = { "12.5", "0", "7", "0.001" };
        for (int i = 0; i < amperes.Length; i++)
        {
            Assert.AreEqual(202, bench.Browser.Post("/api/limit", "{\"amperes\":" + amperes[i] + "}"), amperes[i]);
            Assert.AreEqual("{\"ok\":true}\n", bench.Browser.Page);
            Assert.AreEqual("nanobattery/shed/curlimit " + amperes[i], bench.NextCommand());
        }
    }

    [TestMethod]
    public void A_lock_out_is_released_from_the_page()
    {
        ApiBench bench = ApiBench.LoggedIn();
        Assert.AreEqual(202, bench.Browser.Post("/api/guard", "{ \"release\" : true }"));
        Assert.AreEqual("nanobattery/shed/guard release", bench.NextCommand());
        Assert.AreEqual("", bench.NextCommand());
    }

    [TestMethod]
    public void The_topics_are_those_of_the_settings()
    {
        BoardSettings settings = ApiBench.Configured();
        settings.Set("mqtt.topics.curlimit", "garage/limit");
        settings.Set("mqtt.topics.guard", "garage/guard");
        ApiBench bench = new ApiBench(settings);
        bench.LogIn(bench.Browser);
        bench.Browser.Post("/api/limit", "{\"amperes\":3}");
        bench.Browser.Post("/api/guard", "{\"release\":true}");
        Assert.AreEqual("garage/limit 3", bench.NextCommand());
        Assert.AreEqual("garage/guard release", bench.NextCommand());
    }

    [TestMethod]
    public void What_is_no_limit_is_refused_by_its_name()
    {
        ApiBench bench = ApiBench.LoggedIn();
        string[] values = { "\"12.5\"", "-1", "-0", "1e3", "1.2345", "true", "null", "\"\"", "1234567890" };
        for (int i = 0; i < values.Length; i++)
        {
            Assert.AreEqual(422, bench.Browser.Post("/api/limit", "{\"amperes\":" + values[i] + "}"), values[i]);
            Assert.IsTrue(bench.Browser.Shows("{\"errors\":{\"amperes\":\"must be a number from 0"), bench.Browser.Page);
        }

        string[] others = { "{}", "{\"release\":true}", "{\"amperes\":1,\"x\":1}" };
        for (int i = 0; i < others.Length; i++)
        {
            Assert.AreEqual(422, bench.Browser.Post("/api/limit", others[i]), others[i]);
        }

        Assert.AreEqual(422, bench.Browser.Post("/api/guard", "{\"release\":false}"));
        Assert.AreEqual(422, bench.Browser.Post("/api/guard", "{\"release\":\"true\"}"));
        Assert.AreEqual(400, bench.Browser.Post("/api/guard", "release"));
        Assert.AreEqual("", bench.NextCommand());
    }
}
