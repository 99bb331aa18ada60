using System.Runtime.Versioning;
using System.Text.Json;
using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Provisioning;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class ProvisionTests
{
    private const string Shed = """
        { "board": { "name": "shed" }, "wifi": { "ssid": "Hütte", "password": "wifi+secret" },
          "guard": { "rules": { "cell-high": { "tripMillivolts": 3600, "releaseMillivolts": 3400 } } },
          "mqtt": { "host": "venus.local", "user": "battery", "password": "mqtt<secret>" } }
        """;

    [TestMethod]
    public void The_board_gets_the_same_settings_and_no_secret_is_shown()
    {
        using var bench = new ProvisionBench(Shed);
        using var harness = bench.Run();

        Assert.AreEqual(0, harness.ExitCode);
        var (given, written) = (SettingsFile.Read(bench.Settings), SettingsFile.Read(bench.Out("settings.json")));
        for (var setting = 0; setting < Setting.Count; setting++)
        {
            Assert.AreEqual(given.TextOf(setting), written.TextOf(setting), given.Table.PathOf(setting));
        }
        StringAssert.Contains(File.ReadAllText(bench.Out("settings.json")), "\"tripMillivolts\":3600");
        Assert.DoesNotContain("secret", string.Join('\n', [.. harness.Output, .. harness.Errors]));
        Assert.DoesNotContain("secret", File.ReadAllText(bench.Out("deploy.json")));
    }

    [TestMethod]
    public void Nanoff_is_told_to_remove_the_old_file_before_it_puts_the_new_one()
    {
        using var bench = new ProvisionBench(Shed);
        using var harness = bench.Run();
        using var deploy = JsonDocument.Parse(File.ReadAllText(bench.Out("deploy.json")));

        Assert.AreEqual("/dev/ttyUSB0", deploy.RootElement.GetProperty("SerialPort").GetString());
        CollectionAssert.AreEqual(
            (string[])[@"I:\settings.new <- ", @"I:\settings.json <- ", @"I:\settings.json <- " + bench.Out("settings.json")],
            Entries(deploy));
        Assert.Contains($"    $ nanoff --filedeployment {bench.Out("deploy.json")}", harness.Output);
        Assert.IsFalse(File.Exists(bench.Out("network.json")));
    }

    [TestMethod]
    public void A_key_for_updates_goes_along_and_is_not_copied()
    {
        using var bench = new ProvisionBench(Shed);
        var key = bench.File("update.key");
        File.WriteAllBytes(key, new byte[32]);
        using var harness = bench.Run("--key", key);
        using var deploy = JsonDocument.Parse(File.ReadAllText(bench.Out("deploy.json")));

        Assert.AreEqual(0, harness.ExitCode);
        CollectionAssert.Contains(Entries(deploy), @"I:\update.key <- " + key);
        Assert.IsFalse(File.Exists(bench.Out("update.key")));
    }

    [TestMethod]
    public void The_first_program_of_a_board_with_the_loader_replaces_all_that_came_before_it()
    {
        using var bench = new ProvisionBench(Shed);
        File.WriteAllBytes(bench.File("update.key"), new byte[32]);
        File.WriteAllText(bench.File("first.nbu"), "a bundle");
        using var harness = bench.Run("--key", bench.File("update.key"), "--bundle", bench.File("first.nbu"));
        using var deploy = JsonDocument.Parse(File.ReadAllText(bench.Out("deploy.json")));
        var entries = Entries(deploy);

        Assert.AreEqual(0, harness.ExitCode);
        foreach (var older in new[] { "slot-a.nbu", "slot-b.nbu", "slots-0.bin", "slots-1.bin" })
        {
            CollectionAssert.Contains(entries, $@"I:\{older} <- ");
        }
        Assert.IsGreaterThan(Array.IndexOf(entries, @"I:\slot-a.nbu <- "), Array.IndexOf(entries, @"I:\slot-a.nbu <- " + bench.File("first.nbu")));
    }

    [TestMethod]
    public void With_tls_the_boards_store_gets_the_certificate_alone_and_ended_by_a_zero()
    {
        using var certificates = new TestCertificates("venus.local");
        using var bench = new ProvisionBench($$"""{ "mqtt": { "host": "venus.local", "tls": true, "caFile": "{{certificates.CaFile}}" } }""");
        using var harness = bench.Run();
        using var network = JsonDocument.Parse(File.ReadAllText(bench.Out("network.json")));
        var stored = network.RootElement.GetProperty("CACertificates").GetBytesFromBase64();

        Assert.AreEqual(0, harness.ExitCode);
        CollectionAssert.AreEqual((string[])["SerialPort", "CACertificates"], network.RootElement.EnumerateObject().Select(one => one.Name).ToArray());
        Assert.AreEqual(File.ReadAllText(certificates.CaFile).Trim() + "\n\0", System.Text.Encoding.ASCII.GetString(stored));
        Assert.AreEqual("", SettingsFile.Read(bench.Out("settings.json")).TextOf(Setting.MqttCaFile));
        Assert.Contains($"    $ nanoff --networkdeployment {bench.Out("network.json")}", harness.Output);
    }

    [TestMethod]
    public void What_is_written_is_for_its_owner_alone_even_over_an_older_file_that_was_not()
    {
        using var bench = new ProvisionBench(Shed);
        Directory.CreateDirectory(bench.Out(""));
        File.WriteAllText(bench.Out("settings.json"), "old");
        File.SetUnixFileMode(bench.Out("settings.json"), UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        using var harness = bench.Run();

        Assert.AreEqual(0, harness.ExitCode);
        foreach (var file in new[] { "settings.json", "deploy.json" })
        {
            Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bench.Out(file)), file);
        }
    }

    [TestMethod]
    public void A_wipe_removes_settings_and_key_and_keeps_the_history_with_its_lock_out()
    {
        using var bench = new ProvisionBench(Shed);
        using var harness = HarnessProcess.Run("provision", "--wipe", "--port", "COM7", "--out", bench.Out(""));
        using var deploy = JsonDocument.Parse(File.ReadAllText(bench.Out("deploy.json")));

        Assert.AreEqual(0, harness.ExitCode);
        CollectionAssert.AreEqual(
            (string[])[@"I:\settings.new <- ", @"I:\settings.json <- ", @"I:\update.key <- "], Entries(deploy));
        Assert.IsFalse(File.Exists(bench.Out("settings.json")));
    }

    [TestMethod]
    [DataRow("""{ "mqtt": { "host": "venus.local" } }""", "Mind: wifi.ssid is empty")]
    [DataRow("""{ "wifi": { "ssid": "shed" } }""", "Mind: mqtt.host is empty")]
    public void What_is_allowed_and_seldom_meant_is_said(string settings, string said)
    {
        using var bench = new ProvisionBench(settings);
        using var harness = bench.Run();

        Assert.AreEqual(0, harness.ExitCode);
        Assert.Contains(line => line.StartsWith(said, StringComparison.Ordinal), harness.Output);
    }

    private static string[] Entries(JsonDocument deploy) => [.. deploy.RootElement.GetProperty("Files").EnumerateArray().Select(entry =>
        $"{entry.GetProperty("DestinationFilePath").GetString()} <- {(entry.TryGetProperty("SourceFilePath", out var source) ? source.GetString() : "")}")];
}
