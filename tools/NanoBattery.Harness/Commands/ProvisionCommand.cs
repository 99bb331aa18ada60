using System.CommandLine;
using NanoBattery.Harness.Provisioning;
using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Writes and checks what gives a flashed board its settings by cable, and tells how nanoff takes it there.</summary>
internal static class ProvisionCommand
{
    public static Command Create()
    {
        var settings = new Option<string?>("--settings") { Description = "the settings for the board" };
        var port = Options.BoardPort();
        var output = new Option<string>("--out") { Description = "the folder to write to; what is in it then holds passwords", Required = true };
        var key = new Option<string?>("--key") { Description = "the key for updates over the air, of 32 bytes" };
        var bundle = new Option<string?>("--bundle") { Description = "the first program of a board with the loader, of bundle pack" };
        var ca = new Option<string?>("--ca") { Description = "the certificate, in PEM, of the CA that signed the broker's; without it that of mqtt.caFile" };
        var wipe = new Option<bool>("--wipe") { Description = "instead of all that: what removes a board's settings and key" };
        var command = new Command("provision", "write what gives a board its settings by cable, and print how") { settings, port, output, key, bundle, ca, wipe };
        command.SetAction(parsed =>
        {
            var serial = PortName.Check(parsed.GetRequiredValue(port));
            var (from, signer) = (parsed.GetValue(settings), parsed.GetValue(ca));
            var (update, program) = (parsed.GetValue(key), parsed.GetValue(bundle));
            return (parsed.GetValue(wipe), from) switch
            {
                (true, null) when signer is null && update is null && program is null => Wipe(serial, parsed.GetRequiredValue(output)),
                (true, _) => throw new UsageException("--wipe: puts nothing on a board; leave out all but --port and --out, or --wipe"),
                (false, null) => throw new UsageException("--settings: which settings is the board to have? Or --wipe, for none"),
                (false, { } file) => Provision(file, serial, parsed.GetRequiredValue(output), signer, update, program),
            };
        });
        return command;
    }

    private static int Provision(string file, string port, string output, string? ca, string? key, string? bundle)
    {
        var settings = SettingsFile.Read(file);
        var certificates = Certificates(settings, file, ca);
        var text = BoardSettingsText.Of(file);
        List<(string Name, string Source)> put = [];
        if (key is not null)
        {
            put.Add((BoardFiles.UpdateKey, UpdateFiles.Key(key)));
        }
        if (bundle is not null)
        {
            put.Add((BoardFiles.FirstSlot, UpdateFiles.Bundle(bundle, key)));
        }

        // Nothing is written before everything was found right.
        var folder = new ProvisionFolder(output);
        if (Path.GetFullPath(file) == folder.SettingsPath)
        {
            throw new UsageException($"--out {output}: holds {file} itself, which would be written over; name another folder");
        }
        put.Add((BoardFiles.Settings, folder.SettingsPath));
        string[] removed = [BoardFiles.NewSettings, .. bundle is null ? [] : BoardFiles.OlderUpdates];
        folder.Write(text, FileDeployment.Of(port, removed, put), certificates is null ? null : NetworkDeployment.Of(port, certificates));
        ProvisionCheck.Check(folder, BoardSettingsText.Values(text));
        Show(folder, ProvisionSteps.For(folder), Remarks(settings));
        return CommandLine.Done;
    }

    private static int Wipe(string port, string output)
    {
        var folder = new ProvisionFolder(output);
        folder.Write(settings: null, FileDeployment.Of(port, BoardFiles.Wiped, []), network: null);
        ProvisionCheck.Check(folder, settings: null);
        Show(folder, ProvisionSteps.ForWipe(folder), []);
        return CommandLine.Done;
    }

    /// <summary>A board trusts nobody by itself: the system's certificates, which the desk has, are not on it.</summary>
    private static byte[]? Certificates(BoardSettings settings, string file, string? ca)
    {
        var named = ca ?? (settings.TextOf(Setting.MqttCaFile) is { Length: > 0 } path ? path : null);
        return (settings.NumberOf(Setting.MqttTls) != 0, named) switch
        {
            (true, { } one) => CaCertificates.Read(one),
            (true, null) => throw new UsageException($"{file}: mqtt.tls needs a CA that the board can trust; name its certificate with --ca"),
            (false, _) when ca is not null => throw new UsageException($"--ca {ca}: {file} has mqtt.tls off, and then it is for nothing; leave it out, or set mqtt.tls"),
            _ => null,
        };
    }

    private static IEnumerable<string> Remarks(BoardSettings settings)
    {
        if (settings.TextOf(Setting.WifiSsid).Length == 0)
        {
            yield return "wifi.ssid is empty: the board will open a network of its own, and wait there.";
        }
        if (settings.TextOf(Setting.MqttHost).Length == 0)
        {
            yield return "mqtt.host is empty: the board will publish nothing.";
        }
        if (settings.NumberOf(Setting.MqttTls) != 0 && settings.TextOf(Setting.TimeServer).Length == 0)
        {
            yield return "time.server is empty: without the time the board believes no certificate.";
        }
    }

    private static void Show(ProvisionFolder folder, IReadOnlyList<Step> steps, IEnumerable<string> remarks)
    {
        Console.WriteLine("Written, for your eyes alone, and read back:");
        foreach (var path in folder.Written)
        {
            Console.WriteLine($"    {path}, {new FileInfo(path).Length} bytes");
        }
        foreach (var line in remarks.SelectMany(remark => StepView.Wrapped(remark, "Mind: ")).Append(""))
        {
            Console.WriteLine(line);
        }
        foreach (var line in StepView.Explained(steps))
        {
            Console.WriteLine(line);
        }
    }
}
