using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NanoBattery.Harness.Commands;
using NanoBattery.Web;

namespace NanoBattery.Harness.Web;

/// <summary>Serves a board's pages over HTTP. Clients may come together and be as slow as they like; the board sees them one by one.</summary>
public sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly KestrelServer _server;

    /// <param name="address">Where.</param>
    /// <param name="handler">Answers each request, and throws nothing.</param>
    /// <exception cref="UsageException">The address is not free, or none of this machine.</exception>
    public WebServer(WebAddress address, WebHandler handler)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.RequestHeadersTimeout = Patience;
        options.Limits.KeepAliveTimeout = Patience;
        options.Limits.MaxConcurrentConnections = 64;
        options.Listen(address.Ip, address.Port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(new OptionsWrapper<SocketTransportOptions>(new()), NullLoggerFactory.Instance);
        _server = new KestrelServer(new OptionsWrapper<KestrelServerOptions>(options), transport, NullLoggerFactory.Instance);
        try
        {
            _server.StartAsync(new WebBridge(handler), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception trouble) when (trouble is IOException or SocketException)
        {
            _server.Dispose();
            throw new UsageException($"--web {address.Text}: {trouble.Message.TrimEnd('.')}; name another port, or an address of this machine");
        }
    }

    /// <summary>Ends it at once: nobody's page is worth waiting for.</summary>
    public void Dispose()
    {
        _server.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
        _server.Dispose();
    }
}
