using System.Net;
using System.Net.Sockets;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>The network between a client and a broker, to be cut or clogged.</summary>
internal sealed class TcpProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _target;
    private readonly List<Socket> _open = [];
    private readonly ManualResetEventSlim _flowing = new(true);

    public TcpProxy(int target)
    {
        _target = target;

        // Little room on the way, so that a clogged network shows soon.
        _listener.Server.ReceiveBufferSize = 4096;
        _listener.Start();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Bytes stay where they are until <see cref="Unclog"/>.</summary>
    public void Clog() => _flowing.Reset();

    public void Unclog() => _flowing.Set();

    /// <summary>Breaks all connections without a word of MQTT.</summary>
    public void Cut()
    {
        lock (_open)
        {
            foreach (var socket in _open)
            {
                socket.LingerState = new LingerOption(true, 0);
                socket.Dispose();
            }
            _open.Clear();
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _flowing.Set();
        Cut();
    }

    private void Accept()
    {
        try
        {
            while (true)
            {
                var near = _listener.AcceptSocket();
                var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
                lock (_open)
                {
                    _open.AddRange([near, far]);
                }
                far.Connect(IPAddress.Loopback, _target);
                new Thread(() => Carry(near, far)) { IsBackground = true }.Start();
                new Thread(() => Carry(far, near)) { IsBackground = true }.Start();
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // The proxy ended, between two of its clients too, or the broker is not there: both look to the client like a network that is gone.
        }
    }

    private void Carry(Socket from, Socket to)
    {
        var buffer = new byte[4096];
        try
        {
            int count;
            while ((count = from.Receive(buffer)) > 0)
            {
                _flowing.Wait();
                to.Send(buffer, 0, count, SocketFlags.None);
            }
            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            Forget(from);
            Forget(to);
        }
    }

    private void Forget(Socket socket)
    {
        lock (_open)
        {
            _open.Remove(socket);
            socket.Dispose();
        }
    }
}
