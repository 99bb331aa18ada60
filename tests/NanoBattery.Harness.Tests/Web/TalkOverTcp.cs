using System.Net;
using System.Net.Sockets;
using NanoBattery.Esp32.Adapters;
using NanoBattery.Harness.Web;
using NanoBattery.Web;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>Serves as a board does, over its own line: one client after the other, on a port of this machine, and few of them wait.</summary>
internal sealed class TalkOverTcp : IDisposable
{
    // Linux lets one more in.
    private const int Waiting = 3;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Thread _serving;
    private volatile Socket? _client;
    private volatile int _count;

    /// <param name="handler">Answers each request.</param>
    /// <param name="port">0 for any that is free.</param>
    public TalkOverTcp(WebHandler handler, int port = 0)
    {
        _listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        _listener.Listen(Waiting);
        EndPoint = (IPEndPoint)_listener.LocalEndPoint!;
        var talk = new WebTalk(handler, new SteadyClock());
        _serving = new Thread(() => Serve(talk)) { IsBackground = true };
        _serving.Start();
    }

    public string Address => $"http://{EndPoint}/";

    public IPEndPoint EndPoint { get; }

    /// <summary>Clients that it is done with.</summary>
    public int Count => _count;

    /// <summary>It is gone, in the middle of an answer too.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        _client?.Dispose();
        Assert.IsTrue(_serving.Join(TimeSpan.FromSeconds(40)), "It serves on.");
    }

    private void Serve(WebTalk talk)
    {
        try
        {
            while (true)
            {
                var client = _listener.Accept();
                _client = client;
                var line = new SocketLine(client, _listener);
                talk.Answer(line);
                line.Close();
                _count++;
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
