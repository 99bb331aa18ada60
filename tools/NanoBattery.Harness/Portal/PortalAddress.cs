using System.Net;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Network;

namespace NanoBattery.Harness.Portal;

/// <summary>Where the portal is served on the desk.</summary>
/// <param name="Ip">Of this machine, and reached from nowhere else.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="Text">As it stands in the browser's address line.</param>
public sealed record PortalAddress(IPAddress Ip, int Port, string Text)
{
    /// <summary>The board's own network has a password; the desk's has none, so nobody else gets at the page.</summary>
    /// <param name="web">Of --web.</param>
    /// <exception cref="UsageException">It is no host:port, or not of this machine alone.</exception>
    public static PortalAddress Parse(string web)
    {
        var (host, port) = Split(web);
        var ip = host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host, out var parsed) ? parsed : null;
        if (ip is null || !IPAddress.IsLoopback(ip))
        {
            throw new UsageException($"--web {web}: is not of this machine alone; name 127.0.0.1 or localhost");
        }
        var shown = host.Contains(':') ? $"[{host}]" : host;
        // A browser leaves the usual port out.
        return new(ip, port, port == 80 ? shown : $"{shown}:{port}");
    }

    private static (string Host, int Port) Split(string web)
    {
        try
        {
            return HostPort.Parse(web, defaultPort: null);
        }
        catch (FormatException trouble)
        {
            throw new UsageException($"--web {web}: {trouble.Message}");
        }
    }
}
