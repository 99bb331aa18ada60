using System.Net;
using System.Net.Sockets;

namespace NanoBattery.Harness.Tests.Network;

internal static class FreePort
{
    /// <summary>A loopback port that nobody listens on.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
