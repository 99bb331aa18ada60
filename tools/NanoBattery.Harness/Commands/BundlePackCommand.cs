using System.CommandLine;
using NanoBattery.Harness.Updates;

namespace NanoBattery.Harness.Commands;

/// <summary>Packs and seals a bundle.</summary>
internal static class BundlePackCommand
{
    public static Command Create()
    {
        var version = new Option<int>("--version") { Description = "of the application: a number that only rises", Required = true };
        var key = new Option<string>("--key") { Description = "the board's key, of bundle key", Required = true };
        var entry = new Option<string>("--entry") { Description = "the type whose static Main starts the application, with its namespace", Required = true };
        var output = new Option<string>("--out") { Description = "the bundle to write", Required = true };
        var firmware = new Option<string>("--firmware") { Description = "what the board's firmware must be at least", DefaultValueFactory = _ => "1.16.0.0" };
        var parts = new Argument<string[]>("parts")
        {
            Description = ".pe files, what is needed before what needs it; without those of the platform, which the loader has",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("pack", "pack assemblies into a bundle and seal it") { version, key, entry, output, firmware, parts };
        command.SetAction(parsed => Pack(
            new BundleContent(
                VersionOf(parsed.GetRequiredValue(version)),
                FirmwareOf(parsed.GetValue(firmware)!),
                parsed.GetRequiredValue(entry),
                [.. parsed.GetRequiredValue(parts).Select(PartFile.Read)]),
            KeyFile.Read(parsed.GetRequiredValue(key)),
            parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Pack(BundleContent content, byte[] key, string path)
    {
        byte[] bundle;
        try
        {
            bundle = BundleWriter.Write(content, key);
        }
        catch (BundleException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
        File.WriteAllBytes(path, bundle);
        Console.Error.WriteLine($"{path}: version {content.Version}, {content.Parts.Count} {(content.Parts.Count == 1 ? "part" : "parts")}, {bundle.Length} bytes");
        return CommandLine.Done;
    }

    private static int VersionOf(int version) => version > 0
        ? version
        : throw new UsageException($"--version {version}: is not 1 or higher");

    private static Version FirmwareOf(string text) =>
        Version.TryParse(text, out var version) && version is { Major: <= 0x7FFF, Minor: <= 0xFFFF, Build: <= 0xFFFF, Revision: <= 0xFFFF }
            ? version
            : throw new UsageException($"--firmware {text}: is not a version such as 1.16.0.0");
}
