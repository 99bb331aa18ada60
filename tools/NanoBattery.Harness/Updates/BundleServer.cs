using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Updates;

/// <summary>Gives one bundle out over HTTP, to boards that fetch it, whole or from a byte on.</summary>
public sealed class BundleServer : IDisposable
{
    private const int Tries = 20;

    private readonly HttpListener _listener;
    private readonly byte[] _bundle;
    private readonly string _path;

    /// <param name="bundle">The bundle.</param>
    /// <param name="name">What it is called in its address.</param>
    /// <param name="host">The address to listen at; 0.0.0.0 is all of the machine's.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <exception cref="UsageException">It cannot listen there.</exception>
    public BundleServer(byte[] bundle, string name, string host, int port)
    {
        (_bundle, _path) = (bundle, "/" + Uri.EscapeDataString(name));
        (_listener, Port) = Listen(host, port);
        Url = $"http://{(host == "0.0.0.0" ? Dns.GetHostName() : host)}:{Port}{_path}";
    }

    public int Port { get; }

    public string Url { get; }

    /// <summary>Answers one request after the other until somebody asks it to end.</summary>
    /// <param name="log">Takes a line for each request.</param>
    /// <param name="stop">Asks it to end.</param>
    public void Run(Action<string> log, CancellationToken stop)
    {
        using var registration = stop.Register(_listener.Stop);
        while (!stop.IsCancellationRequested && _listener.IsListening)
        {
            try
            {
                var context = _listener.GetContext();
                log($"{context.Request.RemoteEndPoint.Address}: {context.Request.HttpMethod} {context.Request.RawUrl} {Answer(context)}");
            }
            catch (Exception trouble) when (trouble is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // It was stopped, or a client went away in the middle: the next one is another.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private string Answer(HttpListenerContext context)
    {
        var response = context.Response;
        var from = From(context.Request.Headers["Range"]);
        response.Headers["Accept-Ranges"] = "bytes";
        response.StatusCode = context.Request switch
        {
            { HttpMethod: not ("GET" or "HEAD") } => 405,
            var request when request.Url?.AbsolutePath != _path => 404,
            _ when from >= _bundle.Length => 416,
            _ => from > 0 ? 206 : 200,
        };
        if (response.StatusCode is 200 or 206)
        {
            response.ContentType = "application/octet-stream";
            response.ContentLength64 = _bundle.Length - from;
            if (response.StatusCode == 206)
            {
                response.Headers["Content-Range"] = $"bytes {from}-{_bundle.Length - 1}/{_bundle.Length}";
            }
            if (context.Request.HttpMethod == "GET")
            {
                response.OutputStream.Write(_bundle, from, _bundle.Length - from);
            }
        }
        response.Close();
        return response.StatusCode.ToString();
    }

    /// <summary>Of ranges only "from here to the end" is understood, which is what goes on with a download; any other gets it all.</summary>
    private static int From(string? range) =>
        range is not null && range.StartsWith("bytes=", StringComparison.Ordinal) && range.EndsWith('-')
        && int.TryParse(range.AsSpan()["bytes=".Length..^1], out var from) && from > 0
            ? from
            : 0;

    private static (HttpListener Listener, int Port) Listen(string host, int port)
    {
        for (var tries = 0; ; tries++)
        {
            var chosen = port > 0 ? port : FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://{(host == "0.0.0.0" ? "+" : host)}:{chosen}/");
            try
            {
                listener.Start();
                return (listener, chosen);
            }
            catch (Exception trouble) when (trouble is HttpListenerException or SocketException)
            {
                listener.Close();
                if (port > 0 || tries >= Tries)
                {
                    throw new UsageException($"--host {host} --port {chosen}: {trouble.Message.TrimEnd('.')}; name another, port 0 takes a free one");
                }
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
