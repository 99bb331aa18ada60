using System.Net;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Network;

namespace NanoBattery.Harness.Web;

/// <summary>Where a page is served on the desk.</summary>
/// <param name="Ip">An address of this machine; of all its addresses where it is 0.0.0.0 or [::].</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="Text">As it stands in the browser's address line.</param>
public sealed record WebAddress(IPAddress Ip, int Port, string Text)
{
    /// <summary>A port alone is served to this machine alone.</summary>
    /// <param name="web">Of --web: a port, or an address of this machine with a port.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static WebAddress Parse(string web) => Read(web)
        ?? throw new UsageException($"--web {web}: is no address of this machine; name 127.0.0.1, or 0.0.0.0 for whoever reaches it");

    /// <summary>The same, of this machine alone: for a page that asks for no password.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static WebAddress ParseLoopback(string web) => Read(web) is { } address && IPAddress.IsLoopback(address.Ip)
        ? address
        : throw new UsageException($"--web {web}: is not of this machine alone; name 127.0.0.1 or localhost");

    /// <returns>Null for a name.</returns>
    private static WebAddress? Read(string web)
    {
        var (host, port) = Split(web);
        var ip = host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(host, out var parsed) ? parsed : null;
        var shown = host.Contains(':') ? $"[{host}]" : host;
        // A browser leaves the usual port out.
        return ip is null ? null : new(ip, port, port == 80 ? shown : $"{shown}:{port}");
    }

    private static (string Host, int Port) Split(string web)
    {
        try
        {
            var isPort = web.Length > 0 && web.All(char.IsAsciiDigit);
            return HostPort.Parse(isPort ? $"127.0.0.1:{web}" : web, defaultPort: null);
        }
        catch (FormatException trouble)
        {
            throw new UsageException($"--web {web}: {trouble.Message}");
        }
    }
}
