using System.Net;
using System.Text.Json;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Page;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>The page of a board on the desk, over real HTTP.</summary>
[TestClass]
public sealed class LivePageTests
{
    [TestMethod]
    public async Task The_page_is_served_packed_and_not_twice()
    {
        using var page = new LivePage("shunt");
        using var first = await page.Get("");
        Assert.AreEqual("gzip", first.Content.Headers.ContentEncoding.Single());
        CollectionAssert.AreEqual(ServedPage.Packed, await first.Content.ReadAsByteArrayAsync());
        StringAssert.Contains(first.Headers.GetValues("Content-Security-Policy").Single(), "script-src 'sha256-");

        using var second = await page.Get("", first.Headers.ETag!.Tag);
        Assert.AreEqual(HttpStatusCode.NotModified, second.StatusCode);
        Assert.IsEmpty(await second.Content.ReadAsByteArrayAsync());
        using var other = await page.Get("", "\"0123\"");
        Assert.AreEqual(HttpStatusCode.OK, other.StatusCode);
    }

    [TestMethod]
    public async Task The_state_follows_the_shunt_until_the_line_is_pulled_and_ctrl_c_ends_it()
    {
        using var page = new LivePage("shunt");
        await page.Until(LivePage.IsLive, "a live battery");
        Assert.AreEqual("shed", (await page.State()).GetProperty("board").GetProperty("name").GetString());
        using (var health = await page.Get("health"))
        {
            Assert.AreEqual(HttpStatusCode.OK, health.StatusCode);
        }

        page.Device.Terminate();
        await page.Until(state => !LivePage.IsLive(state), "the battery is told to be stale");
        var state = await page.State();
        Assert.AreEqual("silent", state.GetProperty("connections").GetProperty("line").GetProperty("state").GetString());
        Assert.IsGreaterThan(10_000, state.GetProperty("battery").GetProperty("ageMs").GetInt32());
        using var ill = await page.Get("health");
        Assert.AreEqual(HttpStatusCode.ServiceUnavailable, ill.StatusCode);

        page.Board.Interrupt();
        Assert.AreEqual(0, page.Board.ExitCode);
    }

    [TestMethod]
    public async Task A_limit_from_the_page_reaches_the_charger_once_somebody_logged_in()
    {
        using var page = new LivePage("charger", "--device", "vedirect");
        Assert.AreEqual(HttpStatusCode.Unauthorized, await page.Post("api/limit", new { amperes = 7.5 }));
        await page.LogIn();
        Assert.AreEqual(HttpStatusCode.Accepted, await page.Post("api/limit", new { amperes = 7.5 }));
        await page.Until(
            state => state.GetProperty("charger") is { ValueKind: JsonValueKind.Object } charger
                && charger.GetProperty("limit").GetProperty("inForce") is { ValueKind: JsonValueKind.Number } inForce && inForce.GetDecimal() == 7.5m,
            "the limit in force");
    }

    [TestMethod]
    public async Task Who_guesses_the_password_is_locked_out()
    {
        using var page = new LivePage("shunt");
        for (var i = 0; i < 6; i++)
        {
            Assert.AreEqual(HttpStatusCode.Unauthorized, await page.Post("api/login", new { password = $"guess {i}" }));
        }
        Assert.AreEqual(HttpStatusCode.TooManyRequests, await page.Post("api/login", new { password = LivePage.Password }));
    }

    [TestMethod]
    public async Task Saved_settings_are_in_the_file_and_in_force_and_no_secret_is_exported()
    {
        using var page = new LivePage("shunt");
        using (var stranger = await page.Get("api/settings/export"))
        {
            Assert.AreEqual(HttpStatusCode.Unauthorized, stranger.StatusCode);
        }
        await page.LogIn();
        var words = await (await page.Get("api/settings/export")).Content.ReadAsStringAsync();
        StringAssert.Contains(words, "house");
        Assert.DoesNotContain("hunter22", words);
        Assert.DoesNotContain(LivePage.Password, words);

        Assert.AreEqual(HttpStatusCode.OK, await page.Post("api/settings", new Dictionary<string, string> { ["battery.maxChargeCurrentA"] = "33" }));
        StringAssert.Contains(File.ReadAllText(page.SettingsFile), "hunter22");
        Deadline.Until(
            () => page.Board.Errors.Count(line => line.EndsWith("shows the battery", StringComparison.Ordinal)) == 2, "a restart");
        await page.Until(
            state => LivePage.IsLive(state) && state.GetProperty("battery").GetProperty("limits").GetProperty("chargeAmperes").GetDecimal() == 33, "33 A");
    }

    [TestMethod]
    [DataRow("venus.local:80", "--web venus.local:80: is no address of this machine")]
    [DataRow("127.0.0.1:0", "--web 127.0.0.1:0: port must be 1 to 65535")]
    [DataRow("192.0.2.1:8099", "--web 192.0.2.1:8099: ")]
    public void Where_nothing_can_be_served_is_said_in_one_line(string web, string named)
    {
        using var replay = HarnessProcess.Run("replay", "--json", "--web", web);
        Assert.AreEqual(2, replay.ExitCode);
        StringAssert.Contains(replay.Errors.Single(), named);
    }
}
