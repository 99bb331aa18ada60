using System.CommandLine;

namespace NanoBattery.Harness.Commands;

/// <summary>Options that more than one command has.</summary>
internal static class Options
{
    public static Option<string> Serial() => new("--serial") { Description = "a tty or pty path, or tcp:host:port", Required = true };

    public static Option<string?> Device() => new("--device") { Description = "auto|vedirect|pylontech: what is on the line (default auto)" };

    public static Option<string?> Settings() => new("--settings") { Description = "a settings file, the same as on the board; without it defaults serve" };

    public static Option<string?> Mqtt() => new("--mqtt") { Description = "host:port of a broker to publish to" };

    public static Option<string?> Store() => new("--store") { Description = "a folder where the battery's history is kept over restarts" };

    public static Option<bool> Json() => new("--json") { Description = "JSON Lines on stdout, a line a message" };

    public static Option<string?> Web() => new("--web")
    {
        Description = "serve the board's page at this address of this machine, host:port; a port alone is for this machine alone",
    };

    public static Option<string> BoardPort() => new("--port") { Description = "the serial port that the board is on", Required = true };

    public static Option<int> Baud() => new("--baud") { Description = "bits a second", DefaultValueFactory = _ => 19200 };
}
