using System.Net;
using System.Net.Sockets;

namespace NanoBattery.Page.Tests.Served;

/// <summary>Answers each request with the beginning of an answer, and keeps the connections open for as long as it lives.</summary>
internal sealed class HalfAnswers : IDisposable
{
    private readonly TcpListener _listener;
    private readonly List<TcpClient> _clients = [];
    private readonly TaskCompletionSource _asked = new();

    public HalfAnswers(IPAddress address, int port)
    {
        _listener = new TcpListener(address, port);
        _listener.Start();
        _ = Answer();
    }

    /// <summary>Once somebody has the half of an answer.</summary>
    public Task Asked => _asked.Task;

    /// <summary>Takes no more requests. Who has asked waits on.</summary>
    public void Close() => _listener.Stop();

    public void Dispose()
    {
        Close();
        _clients.ForEach(client => client.Dispose());
        _listener.Dispose();
    }

    private async Task Answer()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _clients.Add(client);
                await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{\"time\":null,"u8.ToArray());
                _asked.TrySetResult();
            }
        }
        catch (Exception end) when (end is SocketException or IOException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }
}
