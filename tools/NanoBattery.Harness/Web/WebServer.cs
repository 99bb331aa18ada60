using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NanoBattery.Harness.Commands;
using NanoBattery.Web;

namespace NanoBattery.Harness.Web;

/// <summary>
/// Serves a board's pages over HTTP. Clients may come together and be slow, and the board sees them one by one. Such as stop in the
/// middle, or never end, are sent away soon; until then they keep nobody out.
/// </summary>
public sealed class WebServer : IDisposable
{
    // What a board takes at most, and a little, so that it is the board that refuses it in words.
    private const int LongestLine = 4_096, LongestHeaders = 2 * WebRequest.LongestHeaders, LongestBody = 8 * WebRequest.LongestBody;

    // An answer that nobody reads: so much of it waits, and no more.
    private const int LongestUnread = 16_384;

    // A connection that is sent away takes a moment to end.
    private const int MostConnections = 2 * (Callers.MostStrangers + Callers.MostGuests);

    /// <summary>With who says nothing, or does not read what he asked for.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 240, gracePeriod: Patience);

    private readonly KestrelServer _server;

    /// <param name="address">Where.</param>
    /// <param name="handler">Answers each request, and throws nothing.</param>
    /// <param name="giveWay">Called where an answer can wait for something more urgent, and holds nothing; or null.</param>
    /// <exception cref="UsageException">The address is not free, or none of this machine.</exception>
    public WebServer(WebAddress address, WebHandler handler, Action? giveWay = null)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.RequestHeadersTimeout = Patience;
        options.Limits.KeepAliveTimeout = Patience;
        options.Limits.MinRequestBodyDataRate = Slowest;
        options.Limits.MinResponseDataRate = Slowest;
        options.Limits.MaxResponseBufferSize = LongestUnread;
        options.Limits.MaxRequestLineSize = LongestLine;
        options.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        options.Limits.MaxRequestBodySize = LongestBody;
        options.Limits.MaxConcurrentConnections = MostConnections;
        var callers = new Callers();
        options.Listen(address.Ip, address.Port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(callers.Receive);
        });
        var transport = new SocketTransportFactory(new OptionsWrapper<SocketTransportOptions>(new()), NullLoggerFactory.Instance);
        _server = new KestrelServer(new OptionsWrapper<KestrelServerOptions>(options), transport, NullLoggerFactory.Instance);
        try
        {
            _server.StartAsync(new WebBridge(handler, callers, giveWay), CancellationToken.None).GetAwaiter().GetResult();
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
