using System.CommandLine;
using NanoBattery.Harness.Updates;
using NanoBattery.Update;
using Spectre.Console;

namespace NanoBattery.Harness.Commands;

/// <summary>Tells what is in a bundle, and whether a board would take it.</summary>
internal static class BundleShowCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "a bundle" };
        var key = new Option<string?>("--key") { Description = "the board's key, to check the seal" };
        var command = new Command("show", "check a bundle and show what is in it") { file, key };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(file), parsed.GetValue(key)));
        return command;
    }

    private static int Show(string path, string? keyPath)
    {
        var (bytes, manifest) = BundleFile.Read(path, keyPath is null ? null : KeyFile.Read(keyPath));
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumns("", "");
        Row("version", $"{manifest.Version}");
        Row("needs", $"{BundleFormat.Train}, firmware {FirmwareText(manifest.FirmwareVersion)} or later");
        Row("starts", $"{manifest.EntryType}.Main");
        for (var i = 0; i < manifest.PartCount; i++)
        {
            Row($"part {i + 1}", $"{manifest.Part(i).Name}, {manifest.Part(i).Length} bytes, {Convert.ToHexStringLower(manifest.Part(i).Digest.AsSpan(0, 8))}");
        }
        Row("bytes", $"{bytes.Length}");
        Row("seal", keyPath is null ? "not checked; give --key" : "of this key");
        AnsiConsole.Write(table);
        return CommandLine.Done;

        void Row(string name, string value) => table.AddRow(Markup.Escape(name), Markup.Escape(value));
    }

    private static string FirmwareText(long version) =>
        $"{version >> 48}.{(version >> 32) & 0xFFFF}.{(version >> 16) & 0xFFFF}.{version & 0xFFFF}";
}
