using System.Net;
using System.Text;
using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Portal;

[TestClass]
public sealed class PortalServerTests
{
    [TestMethod]
    public async Task What_was_filled_in_is_a_file_that_replay_takes()
    {
        using var portal = new ServedPortal();
        var (status, page) = await portal.Fill(("wifi.ssid", "küche 🏠"), ("wifi.password", "hunter22"), ("battery.cells", "8"), ("mqtt.host", "venus.local"));

        Assert.AreEqual(HttpStatusCode.OK, status);
        StringAssert.Contains(page, "joins k&#xFC;che &#x1F3E0;");
        var settings = SettingsFile.Read(portal.File);
        Assert.AreEqual("küche 🏠", settings.TextOf(Setting.WifiSsid));
        Assert.AreEqual("hunter22", settings.TextOf(Setting.WifiPassword));
        Assert.AreEqual(8, settings.NumberOf(Setting.BatteryCells));
        using var replay = HarnessProcess.Run("replay", "--settings", portal.File, "--json");
        Assert.AreEqual(0, replay.ExitCode);
        if (!OperatingSystem.IsWindows())
        {
            Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(portal.File));
        }
    }

    [TestMethod]
    public async Task A_refused_value_is_named_and_nothing_is_written()
    {
        using var portal = new ServedPortal();
        var (status, page) = await portal.Fill(("mqtt.port", "70000"), ("mqtt.host", "venus"));

        Assert.AreEqual(HttpStatusCode.UnprocessableEntity, status);
        StringAssert.Contains(page, "mqtt.port: &#x22;70000&#x22; is not between 1 and 65535");
        StringAssert.Contains(page, "value=\"venus\"");
        Assert.IsFalse(File.Exists(portal.File));
    }

    [TestMethod]
    public async Task A_whole_file_can_be_pasted_and_exported()
    {
        using var portal = new ServedPortal();
        var text = "{ \"mqtt\": { \"password\": \"sword+fish%41\", \"user\": \"é\" } }";
        var (status, _) = await portal.Post("/settings", new StringContent($"token={await portal.Token()}\r\nsettings={text}\r\n", Encoding.UTF8, "text/plain"));

        Assert.AreEqual(HttpStatusCode.OK, status);
        Assert.AreEqual("sword+fish%41", SettingsFile.Read(portal.File).TextOf(Setting.MqttPassword));
        var export = await portal.Get("/settings.json");
        StringAssert.Contains(export, "\"user\": \"\\u00e9\"");
        Assert.DoesNotContain("sword", export);
    }

    [TestMethod]
    [DataRow("http://evil.example")]
    [DataRow("null")]
    [DataRow("http://localhost")]
    public async Task Another_site_can_change_nothing(string origin)
    {
        using var portal = new ServedPortal();
        var fields = new FormUrlEncodedContent([new("token", await portal.Token()), new("mqtt.host", "evil")]);

        Assert.AreEqual(HttpStatusCode.Forbidden, (await portal.Post("/", fields, origin)).Status);
        Assert.IsFalse(File.Exists(portal.File));
    }

    [TestMethod]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        using var portal = new ServedPortal();
        Directory.CreateDirectory(portal.File);
        var (status, page) = await portal.Fill(("mqtt.host", "venus"));

        Assert.AreEqual(HttpStatusCode.InternalServerError, status);
        StringAssert.Contains(page, "Nothing was saved");
        StringAssert.Contains(page, "value=\"venus\"");
    }

    [TestMethod]
    public async Task A_wipe_takes_the_file_away()
    {
        using var portal = new ServedPortal();
        await portal.Fill(("mqtt.host", "venus"));
        Assert.IsTrue(File.Exists(portal.File));
        var (status, _) = await portal.Post("/wipe", new FormUrlEncodedContent([new("token", await portal.Token())]));

        Assert.AreEqual(HttpStatusCode.OK, status);
        Assert.IsFalse(File.Exists(portal.File));
    }
}
