using System;
using System.Net.Sockets;
using NanoBattery.Web;

namespace NanoBattery.Esp32.Adapters;

/// <summary>The connection of one client.</summary>
internal sealed class SocketLine : IWebLine
{
    private readonly Socket _socket;

    internal SocketLine(Socket socket)
    {
        _socket = socket;
    }

    public int Read(byte[] buffer, int offset, int count, int waitMs)
    {
        try
        {
            _socket.ReceiveTimeout = waitMs;
            int read = _socket.Receive(buffer, offset, count, SocketFlags.None);
            return read < 0 ? 0 : read;
        }
        catch (Exception)
        {
            // Too slow, or gone.
            return 0;
        }
    }

    public bool Write(byte[] buffer, int offset, int count, int waitMs)
    {
        try
        {
            _socket.SendTimeout = waitMs;
            while (count > 0)
            {
                int sent = _socket.Send(buffer, offset, count, SocketFlags.None);
                if (sent <= 0)
                {
                    return false;
                }

                offset += sent;
                count -= sent;
            }

            return true;
        }
        catch (Exception)
        {
            return false;
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
