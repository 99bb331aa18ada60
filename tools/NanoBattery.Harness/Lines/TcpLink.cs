using System.Diagnostics;
using System.Net.Sockets;
using NanoBattery.Harness.Network;
using NanoBattery.Network;

namespace NanoBattery.Harness.Lines;

/// <summary>
/// A serial port behind a raw TCP server such as ser2net. A server that is away is tried again, first after a second,
/// then less often up to every ten; until then nothing is read and what is written is lost.
/// </summary>
public sealed class TcpLink : IOpenLine
{
    private static readonly TimeSpan WritePatience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    private readonly string _host;
    private readonly int _port;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _closing = new();
    private readonly BackOff _backOff = new(firstMs: 1_000, longestMs: 10_000, settledMs: 10_000, jitterPercent: 0, Random.Shared);

    private Task<Socket>? _connecting;
    private Socket? _socket;
    private TimeSpan _pause;
    private long _since;

    /// <summary>Begins to connect, and does not wait for it.</summary>
    /// <param name="host">Name or address of the server.</param>
    /// <param name="port">Its TCP port.</param>
    /// <param name="time">What the pauses between tries are measured by.</param>
    public TcpLink(string host, int port, TimeProvider? time = null)
    {
        (_host, _port, _time) = (host, port, time ?? TimeProvider.System);
        _connecting = ConnectAsync();
    }

    public bool IsOpen => _socket is not null;

    public int Read(byte[] buffer, int offset, int count)
    {
        if (!IsThere() || count == 0)
        {
            return 0;
        }
        var read = _socket!.Receive(buffer, offset, count, SocketFlags.None, out var error);
        if (read == 0 && error is not (SocketError.WouldBlock or SocketError.Interrupted))
        {
            Lose();
        }
        return read;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        var began = Stopwatch.GetTimestamp();
        while (count > 0 && IsThere())
        {
            var sent = _socket!.Send(buffer, offset, count, SocketFlags.None, out var error);
            (offset, count) = (offset + sent, count - sent);
            if (error is not (SocketError.Success or SocketError.WouldBlock or SocketError.Interrupted))
            {
                Lose();
                return;
            }
            var left = WritePatience - Stopwatch.GetElapsedTime(began);
            if (count > 0 && (left <= TimeSpan.Zero || !_socket.Poll(left, SelectMode.SelectWrite)))
            {
                return;
            }
        }
    }

    /// <summary>Does nothing: raw TCP has no word for a speed, so it is set where the port is.</summary>
    public void SetSpeed(int baud)
    {
    }

    public void Dispose()
    {
        _closing.Cancel();
        _socket?.Dispose();
        _socket = null;
        _connecting?.ContinueWith(
            done => (done.IsCompletedSuccessfully ? done.Result : null)?.Dispose(), TaskScheduler.Default);
        _connecting = null;
    }

    private bool IsThere()
    {
        ObjectDisposedException.ThrowIf(_closing.IsCancellationRequested, this);
        if (_socket is null && _connecting is { IsCompleted: true } ended)
        {
            _connecting = null;
            if (ended.IsCompletedSuccessfully)
            {
                (_socket, _since) = (ended.Result, _time.GetTimestamp());
            }
            else
            {
                _ = ended.Exception;
                PauseAfter(TimeSpan.Zero);
            }
        }
        else if (_socket is null && _connecting is null && _time.GetElapsedTime(_since) >= _pause)
        {
            _connecting = ConnectAsync();
        }
        return _socket is not null;
    }

    private void Lose()
    {
        _socket?.Dispose();
        _socket = null;
        PauseAfter(_time.GetElapsedTime(_since));
    }

    private void PauseAfter(TimeSpan connected) =>
        (_pause, _since) = (TimeSpan.FromMilliseconds(_backOff.NextMs((long)connected.TotalMilliseconds)), _time.GetTimestamp());

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // A reader never notices a server that lost its power, unless the kernel asks for it.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 10);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 5);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);

            using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
            limit.CancelAfter(ConnectPatience);
            await socket.ConnectAsync(_host, _port, limit.Token).ConfigureAwait(false);
            socket.Blocking = false;
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
