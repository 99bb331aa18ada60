using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Web;
using NanoBattery.Web;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>Serves as a board does, one client after the other, on a port of this machine.</summary>
internal sealed class TalkOverTcp : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public TalkOverTcp(WebHandler handler)
    {
        _listener.Start();
        var talk = new WebTalk(handler, new SteadyClock());
        _serving = Task.Run(() => Serve(talk));
    }

    public string Address => $"http://{_listener.LocalEndpoint}/";

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    public void Dispose()
    {
        _listener.Stop();
        _serving.Wait(TimeSpan.FromSeconds(40));
    }

    private void Serve(WebTalk talk)
    {
        try
        {
            while (true)
            {
                using var client = _listener.AcceptSocket();
                talk.Answer(new Line(client));
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private sealed class Line(Socket socket) : IWebLine
    {
        public int Read(byte[] buffer, int offset, int count, int waitMs)
        {
            try
            {
                socket.ReceiveTimeout = waitMs;
                return socket.Receive(buffer, offset, count, SocketFlags.None);
            }
            catch (SocketException)
            {
                return 0;
            }
        }

        public bool Write(byte[] buffer, int offset, int count, int waitMs)
        {
            try
            {
                socket.SendTimeout = waitMs;
                return socket.Send(buffer, offset, count, SocketFlags.None) == count;
            }
            catch (SocketException)
            {
                return false;
            }
        }
    }
}
