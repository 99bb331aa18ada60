using System.Runtime.Versioning;
using System.Text;
using NanoBattery.Harness.Provisioning;
using NanoBattery.Harness.Tests.Lines;

namespace NanoBattery.Harness.Tests.Provisioning;

/// <summary>A disk that keeps something else than what it was given.</summary>
[TestClass]
[SupportedOSPlatform("linux")]
public sealed class ProvisionCheckTests
{
    private static readonly byte[] Settings = Encoding.UTF8.GetBytes("""{"board":{"name":"shed"},"wifi":{"password":"hunter22"}}""");

    [TestMethod]
    public void What_was_written_well_passes()
    {
        using var directory = new TemporaryDirectory();
        ProvisionCheck.Check(Written(directory), BoardSettingsText.Values(Settings));
    }

    [TestMethod]
    [DataRow("settings.json", "", "settings.json")]
    [DataRow("settings.json", """{"board":{"name":"sh""", "not valid JSON")]
    [DataRow("settings.json", """{"board":{"name":"shod"},"wifi":{"password":"hunter22"}}""", "board.name is not as it was")]
    [DataRow("settings.json", """{"board":{"name":"shed"},"wifi":{"password":"hunter23"}}""", "wifi.password is not as it was")]
    [DataRow("settings.json", """{"board":{"name":"shed"}}""", "it has 1 settings and not 2")]
    [DataRow("deploy.json", "", "deploy.json")]
    [DataRow("deploy.json", """{"SerialPort":"","Files":[]}""", "no port, or no files")]
    [DataRow("deploy.json", """{"SerialPort":"COM3","Files":[{"DestinationFilePath":"settings.json"}]}""", @"is not on I:\")]
    [DataRow("deploy.json", """{"SerialPort":"COM3","Files":[{"DestinationFilePath":"I:\\a","SourceFilePath":"/nowhere/a"}]}""", "/nowhere/a is not there")]
    [DataRow("network.json", """{"SerialPort":"COM3","CACertificates":"!"}""", "network.json")]
    [DataRow("network.json", """{"SerialPort":"COM3","CACertificates":"AAA="}""", "no certificates that a board can read")]
    public void What_reads_back_otherwise_is_named_and_no_secret_is(string name, string content, string said)
    {
        using var directory = new TemporaryDirectory();
        var folder = Written(directory);

        // In place, so that it keeps its rights.
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder.FilesPath)!, name), content);
        var trouble = Assert.ThrowsExactly<IOException>(() => ProvisionCheck.Check(folder, BoardSettingsText.Values(Settings)));

        StringAssert.Contains(trouble.Message, name);
        StringAssert.Contains(trouble.Message, said);
        Assert.DoesNotContain("hunter2", trouble.Message);
    }

    [TestMethod]
    public void A_file_that_others_can_read_is_named()
    {
        using var directory = new TemporaryDirectory();
        var folder = Written(directory);
        File.SetUnixFileMode(folder.SettingsPath, File.GetUnixFileMode(folder.SettingsPath) | UnixFileMode.GroupRead);
        var trouble = Assert.ThrowsExactly<IOException>(() => ProvisionCheck.Check(folder, BoardSettingsText.Values(Settings)));

        StringAssert.Contains(trouble.Message, "settings.json: read back after writing, others can read it");
    }

    private static ProvisionFolder Written(TemporaryDirectory directory)
    {
        using var certificates = new Brokers.TestCertificates("venus.local");
        var folder = new ProvisionFolder(directory.File("out"));
        folder.Write(
            Settings, FileDeployment.Of("COM3", [], [(BoardFiles.Settings, folder.SettingsPath)]),
            NetworkDeployment.Of("COM3", CaCertificates.Read(certificates.CaFile)));
        return folder;
    }
}
