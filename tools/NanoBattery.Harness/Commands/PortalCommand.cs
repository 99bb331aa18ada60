using System.CommandLine;
using NanoBattery.Harness.Portal;
using NanoBattery.Harness.Web;

namespace NanoBattery.Harness.Commands;

/// <summary>The board's set-up page on the desk, for a settings file.</summary>
internal static class PortalCommand
{
    private const int PollMs = 100;

    public static Command Create()
    {
        var web = new Option<string>("--web")
        {
            Description = "where to serve it, on this machine alone",
            DefaultValueFactory = _ => "127.0.0.1:8080",
        };
        var settings = new Option<string>("--settings") { Description = "the settings file to set; made where there is none", Required = true };
        var command = new Command("portal", "the board's set-up page in your browser, for a settings file, until Ctrl-C") { web, settings };
        command.SetAction(parsed => Serve(WebAddress.ParseLoopback(parsed.GetRequiredValue(web)), parsed.GetRequiredValue(settings)));
        return command;
    }

    private static int Serve(WebAddress address, string file)
    {
        using var stop = new StopSignal();
        using var server = new WebServer(address, DeskPortal.Of(address, file).Handle);
        Console.WriteLine($"http://{address.Text}/ sets {file}; Ctrl-C ends it");
        while (!stop.IsAsked)
        {
            stop.Wait(PollMs);
        }
        return CommandLine.Done;
    }
}
