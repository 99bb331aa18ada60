using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Web;

namespace NanoBattery.Esp32.Adapters;

/// <summary>
/// Listens for clients, and hands one after the other to whoever talks with them. It is no HttpListener, as that one waits for ever for
/// a client that connects and says nothing, as browsers do to be quick later. Source: System.Net.HttpListener.cs of
/// nanoframework/System.Net.Http 1.5.210, which sets a time for encrypted connections only.
/// </summary>
internal sealed class WebServer
{
    // Further clients wait in the network's own layers, each with memory of theirs.
    private const int Waiting = 3;

    private const int FirstPauseMs = 1_000, LongestPauseMs = 60_000;

    private readonly IPAddress _address;
    private readonly int _port;
    private readonly WebTalk _talk;

    /// <param name="address">On which network; any for all of them.</param>
    /// <param name="port">From 1.</param>
    /// <param name="handler">Answers each request.</param>
    /// <param name="clock">What waiting is measured by.</param>
    internal WebServer(IPAddress address, int port, WebHandler handler, IClock clock)
    {
        _address = address;
        _port = port;
        _talk = new WebTalk(handler, clock);
    }

    /// <summary>Serves until the board restarts. Where it cannot listen it tries again, less and less often.</summary>
    /// <param name="attempts">How often in a row it may fail before the reason is thrown; below 0 for ever.</param>
    /// <param name="host">Is told why, once.</param>
    internal void Run(int attempts, IBoardHost host)
    {
        int pauseMs = FirstPauseMs;
        int left = attempts;
        string told = "";
        while (true)
        {
            try
            {
                using Socket listener = Open();
                while (true)
                {
                    Socket client = listener.Accept();
                    pauseMs = FirstPauseMs;
                    left = attempts;
                    Serve(client, listener);
                }
            }
            catch (Exception trouble)
            {
                left--;
                if (left == 0)
                {
                    throw;
                }

                if (told != trouble.Message)
                {
                    told = trouble.Message;
                    host.Tell("Port " + _port + " cannot be listened on: " + told);
                }

                Thread.Sleep(pauseMs);
                pauseMs = pauseMs < LongestPauseMs / 2 ? pauseMs * 2 : LongestPauseMs;
            }
        }
    }

    private Socket Open()
    {
        Socket listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            listener.Bind(new IPEndPoint(_address, _port));
            listener.Listen(Waiting);
            return listener;
        }
        catch (Exception)
        {
            listener.Close();
            throw;
        }
    }

    private void Serve(Socket client, Socket listener)
    {
        SocketLine line = new SocketLine(client, listener);
        try
        {
            _talk.Answer(line);
        }
        finally
        {
            line.Close();
        }
    }
}
