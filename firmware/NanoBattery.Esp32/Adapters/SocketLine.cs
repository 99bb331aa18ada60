using System;
using System.Net.Sockets;
using NanoBattery.Web;

namespace NanoBattery.Esp32.Adapters;

/// <summary>The connection of one client.</summary>
internal sealed class SocketLine : IWebLine
{
    private readonly Socket _socket;
    private readonly Socket _listener;

    /// <param name="socket">Of the client.</param>
    /// <param name="listener">Where others come in.</param>
    internal SocketLine(Socket socket, Socket listener)
    {
        _socket = socket;
        _listener = listener;
    }

    public bool AreOthersWaiting
    {
        get
        {
            try
            {
                return _listener.Poll(0, SelectMode.SelectRead);
            }
            catch (Exception)
            {
                return false;
            }
        }
    }

    public int Read(byte[] buffer, int offset, int count, int waitMs)
    {
        try
        {
            if (!_socket.Poll(waitMs * 1_000, SelectMode.SelectRead))
            {
                return 0;
            }

            int read = _socket.Receive(buffer, offset, count, SocketFlags.None);
            return read > 0 ? read : -1;
        }
        catch (Exception)
        {
            return -1;
        }
    }

    public int Write(byte[] buffer, int offset, int count, int waitMs)
    {
        try
        {
            if (!_socket.Poll(waitMs * 1_000, SelectMode.SelectWrite))
            {
                return 0;
            }

            // There is room for more than a piece by now.
            _socket.SendTimeout = waitMs;
            int sent = _socket.Send(buffer, offset, count, SocketFlags.None);
            return sent > 0 ? sent : -1;
        }
        catch (Exception)
        {
            return -1;
        }
    }

    internal void Close()
    {
        try
        {
            // What was sent goes out behind our back, and not while everybody waits.
            _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.DontLinger, true);
        }
        catch (Exception)
        {
            // It is closed in any case.
        }

        _socket.Close();
    }
}
