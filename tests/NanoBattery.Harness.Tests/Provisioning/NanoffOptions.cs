using System.Text.RegularExpressions;

namespace NanoBattery.Harness.Tests.Provisioning;

/// <summary>Every option that nanoff has, as its sources of July 2026 (2.5) declare them.</summary>
internal static partial class NanoffOptions
{
    private static readonly string[] WithValue =
    [
        "address", "archivepath", "backupfile", "backuppath", "baud", "binfile", "clrfile", "dfuid", "filedeployment", "flashfreq",
        "flashmode", "fwversion", "hexfile", "image", "jlinkid", "jtagid", "networkdeployment", "partitiontablesize", "platform",
        "serialport", "setvcpbr", "target", "verbosity",
    ];

    private static readonly string[] Flags =
    [
        "checkpsram", "clearcache", "deploy", "devicedetails", "dfu", "fromarchive", "identifyfirmware", "installjtagdrivers",
        "installxdsdrivers", "jtag", "listdevices", "listdfu", "listjlink", "listjtag", "listnativedfu", "listnativestlink",
        "listnativeswd", "listports", "listtargets", "masserase", "nanodevice", "nativedfu", "nativestlink", "nativeswd",
        "nobackupconfig", "nofitcheck", "preview", "reset", "suppressnanoffversioncheck", "uf2deploy", "update", "updatearchive",
        "verify",
    ];

    /// <summary>What nanoff would refuse, or do otherwise than the line says; null where nothing.</summary>
    public static string? MistakeIn(string line)
    {
        string[] words = [.. Words().Matches(line).Select(match => match.Value.Trim('"')).Skip(1)];
        for (var i = 0; i < words.Length; i++)
        {
            var option = words[i] == "-v" ? "verbosity" : words[i].StartsWith("--", StringComparison.Ordinal) ? words[i][2..] : "";
            if (WithValue.Contains(option))
            {
                i++;
                if (i == words.Length || words[i].StartsWith('-'))
                {
                    return $"--{option} has no value";
                }
            }
            else if (!Flags.Contains(option))
            {
                return $"{words[i]} is no option";
            }
        }
        return Together(words);
    }

    /// <summary>From Program.cs and Esp32Manager.cs of the same sources.</summary>
    private static string? Together(string[] words)
    {
        bool Has(string option) => words.Contains("--" + option);
        return Has("deploy") != Has("image") ? "--deploy and --image belong together"
            : Has("update") && Has("address") ? "--update ignores --address"
            : Has("nanodevice") && (Has("platform") || Has("target")) ? "--nanodevice refuses --platform and --target"
            : Has("deploy") && Has("target") && !Has("address") ? "--deploy without --address takes 0x1B0000, whatever the chip"
            : words.Length == 0 ? "it says nothing"
            : null;
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
