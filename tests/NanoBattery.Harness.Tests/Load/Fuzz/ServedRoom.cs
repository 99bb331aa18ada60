using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Web;

namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>The page of a board on a port, and a thread that lets the board live.</summary>
internal sealed class ServedRoom : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly WebServer _server;
    private readonly Thread _guard;
    private readonly byte[] _heard = new byte[65_536];
    private int _port;
    private volatile bool _isOver;

    public ServedRoom()
    {
        _server = Serve();
        _guard = new Thread(Live) { IsBackground = true };
        _guard.Start();
    }

    public FuzzedRoom Room { get; } = new();

    /// <summary>What ended the guard; null while it lives.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Sends bytes, and takes what comes until the end, or until nothing comes any more.</summary>
    /// <param name="bytes">To send.</param>
    /// <param name="isEnded">Whether the server has closed the connection.</param>
    public byte[] Ask(byte[] bytes, out bool isEnded)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            LingerState = new(true, 0), ReceiveTimeout = (int)Patience.TotalMilliseconds, NoDelay = true,
        };
        socket.Connect(IPAddress.Loopback, _port);
        var answer = new MemoryStream();
        isEnded = true;
        try
        {
            socket.Send(bytes);
            for (var count = socket.Receive(_heard); count > 0; count = socket.Receive(_heard))
            {
                answer.Write(_heard, 0, count);
            }
        }
        catch (SocketException trouble)
        {
            isEnded = trouble.SocketErrorCode != SocketError.WouldBlock && trouble.SocketErrorCode != SocketError.TimedOut;
        }
        return answer.ToArray();
    }

    public void Dispose()
    {
        _isOver = true;
        _guard.Join();
        _server.Dispose();
    }

    private WebServer Serve()
    {
        for (var tries = 0; ; tries++)
        {
            _port = FreePort.Take();
            try
            {
                return new WebServer(WebAddress.Parse($"127.0.0.1:{_port}"), Room.Handle);
            }
            catch (UsageException) when (tries < 5)
            {
                // Somebody else took it meanwhile.
            }
        }
    }

    private void Live()
    {
        try
        {
            while (!_isOver)
            {
                Room.Pass(1);
                Thread.Sleep(2);
            }
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }
}
