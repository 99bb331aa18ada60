using System;
using System.Net;

namespace Iot.Device.DhcpServer;

public class DhcpServer : IDisposable
{
    public string CaptivePortalUrl { get; set; }
    public IPAddress DnsServer { get; set; }
    public IPAddress Gateway { get; set; }
    public bool Start(IPAddress address, IPAddress mask, ushort timeToLeave = 1200) => throw null;
    public void Stop() => throw null;
    public void Dispose() => throw null;
}
