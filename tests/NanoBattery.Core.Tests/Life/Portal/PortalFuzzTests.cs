using System;
using NanoBattery.Settings;
using NanoBattery.Web;

namespace NanoBattery.Tests;

[TestClass]
public class PortalFuzzTests
{
#if NET
    private const int Requests = 20_000;
#else
    private const int Requests = 60;
#endif

    private static readonly string[] Scraps =
    {
        "token=", "&", "=", "%", "+", "%00", "%C3%A9", "wifi.ssid=", "mqtt.port=", "battery.cells=16", "mqtt.tls=true", ".none=1", "\r\n",
        "settings={", "\"", "70000", "-1", "<script>", "wifi.password=x", "battery.profile=extra2000", "/", "?", "http://192.168.4.1",
    };

    [TestMethod]
    public void Whatever_is_asked_there_is_an_answer()
    {
        Random random = new Random(4711);
        PortalBench bench = PortalBench.Configured();
        string[] methods = { "GET", "POST", "POST", "POST", "HEAD", "PUT", "", "\u00FC" };
        string[] paths = { "/", "/settings", "/wipe", "/settings.json", "/x", "", "?" };
        string[] types = { Form.ContentType, "text/plain", "", ";", "\u0001" };
        for (int i = 0; i < Requests; i++)
        {
            bench.Browser.Origin = random.Next(8) == 0 ? Scrap(random) : "http://192.168.4.1";
            bench.Browser.ContentType = types[random.Next(types.Length)];
            int status = bench.Browser.Ask(
                methods[random.Next(methods.Length)], paths[random.Next(paths.Length)] + (random.Next(4) == 0 ? Scrap(random) : ""), Bytes(random));
            Assert.IsTrue((status >= 200 && status < 500), status.ToString());
            Assert.IsFalse(bench.Browser.Shows("-secret"));
            Assert.IsFalse(bench.Browser.Header("Content-Type") == WebResponse.Html && bench.Browser.Shows("<script"));
        }

        // Without the token nothing came through.
        Assert.AreEqual("", bench.File.Text);
        Assert.IsFalse(bench.Portal.WantsRestart);
    }

    [TestMethod]
    public void Whatever_is_typed_there_is_an_answer()
    {
        Random random = new Random(4711);
        PortalBench bench = PortalBench.Configured();
        for (int i = 0; i < Requests / 10; i++)
        {
            bench.Browser.Get("/");
            int field = random.Next(Setting.Count);
            int status = bench.Browser.Post(
                "/", bench.Body(bench.Token, bench.Settings.Table.PathOf(field), Scrap(random), "battery.cells", Scrap(random)));
            Assert.IsTrue(status == 200 || status == 400 || status == 422, status.ToString());
            Assert.IsFalse(bench.Browser.Shows("-secret"));
        }
    }

    private static string Scrap(Random random) => Scraps[random.Next(Scraps.Length)];

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(300)];
        int length = 0;
        while (length < bytes.Length)
        {
            string scrap = random.Next(3) == 0 ? "" + (char)random.Next(256) : Scrap(random);
            for (int i = 0; i < scrap.Length && length < bytes.Length; i++)
            {
                bytes[length] = (byte)scrap[i];
                length++;
            }
        }

        return bytes;
    }
}
