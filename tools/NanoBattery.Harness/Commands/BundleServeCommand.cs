using System.CommandLine;
using System.Net;
using NanoBattery.Harness.Updates;

namespace NanoBattery.Harness.Commands;

/// <summary>Gives a bundle out over HTTP.</summary>
internal static class BundleServeCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "a bundle" };
        var host = new Option<string>("--host") { Description = "the address to listen at; 0.0.0.0 is all of this machine's", DefaultValueFactory = _ => "127.0.0.1" };
        var port = new Option<int>("--port") { Description = "0 takes a free one" };
        var command = new Command("serve", "give a bundle out over HTTP, until Ctrl-C") { file, host, port };
        command.SetAction(parsed => Serve(
            parsed.GetRequiredValue(file), HostOf(parsed.GetValue(host)!), PortOf(parsed.GetValue(port))));
        return command;
    }

    private static int Serve(string path, string host, int port)
    {
        var (bytes, manifest) = BundleFile.Read(path, key: null);
        using var stop = new StopSignal();
        using var server = new BundleServer(bytes, Path.GetFileName(path), host, port);
        Console.Out.WriteLine(server.Url);
        Console.Error.WriteLine($"{path}: version {manifest.Version}, {bytes.Length} bytes; Ctrl-C ends it");
        server.Run(Console.Error.WriteLine, stop.Asked);
        return CommandLine.Done;
    }

    private static string HostOf(string host) => IPAddress.TryParse(host, out _)
        ? host
        : throw new UsageException($"--host {host}: is not an address of this machine, such as 192.168.1.10");

    private static int PortOf(int port) => port is >= 0 and <= 65535
        ? port
        : throw new UsageException($"--port {port}: is not between 0 and 65535");
}
