using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>Does what a decent broker does not: it lets anybody in, and answers the first subscription as it was told to.</summary>
internal sealed class ScriptedBroker : IDisposable
{
    private const int Subscribe = 0x82;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    /// <param name="granted">The answer to the subscription: a QoS, or 0x80 for no.</param>
    /// <param name="messages">What it sends next, of fewer than 128 bytes each.</param>
    public ScriptedBroker(byte granted, params (string Topic, string Text)[] messages)
    {
        _listener.Start();
        new Thread(() => Serve(granted, messages)) { IsBackground = true }.Start();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();

    private void Serve(byte granted, (string Topic, string Text)[] messages)
    {
        try
        {
            using var client = _listener.AcceptTcpClient();
            using var stream = client.GetStream();
            ReadPacket(stream);
            stream.Write([0x20, 2, 0, 0]);
            while (ReadPacket(stream) is var (type, body))
            {
                if (type == Subscribe)
                {
                    stream.Write([0x90, 3, body[0], body[1], granted]);
                    Array.ForEach(messages, message => stream.Write(Packet(message.Topic, message.Text)));
                }
            }
        }
        catch (Exception e) when (e is SocketException or IOException or InvalidOperationException)
        {
            // The client or the test ended.
        }
    }

    private static (int Type, byte[] Body) ReadPacket(NetworkStream stream)
    {
        var header = new byte[2];
        stream.ReadExactly(header);
        var body = new byte[header[1]];
        stream.ReadExactly(body);
        return (header[0], body);
    }

    private static byte[] Packet(string topic, string text) =>
        [0x30, (byte)(2 + topic.Length + text.Length), 0, (byte)topic.Length, .. Encoding.ASCII.GetBytes(topic + text)];
}
