using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>
/// A connection that asks for nothing whole, or never ends, or never reads. Where it is closed it comes again. It waits for nobody.
/// </summary>
internal sealed class RudeClient(int port, int manner) : IDisposable
{
    public const int Manners = 12;

    private const int NeverReads = 8, ManyHeaders = 9, LongBody = 10, LongLine = 11;
    private const string Post = "POST /api/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";

    private static readonly byte[] Filler = Encoding.ASCII.GetBytes($"X-Filler: {new string('x', 1_000)}\r\n");
    private static readonly byte[] Chunk = Encoding.ASCII.GetBytes($"400\r\n{new string('x', 1_024)}\r\n");
    private static readonly byte[] Pages = Encoding.ASCII.GetBytes(
        string.Concat(Enumerable.Repeat("GET /api/state HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 50)));

    private static readonly string[] Openings =
    [
        "",
        "GE",
        "GET /api/state HTTP/1.1\r\nHost: 12",
        "GET /api/state HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        $"{Post}Content-Length: 100\r\n\r\n{{\"passwo",
        $"{Post}Transfer-Encoding: chunked\r\n\r\n40\r\n{{",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ",
        $"{Post}Content-Length: 4000\r\n\r\n{{",
        "",
        "GET / HTTP/1.1\r\n",
        $"{Post}Transfer-Encoding: chunked\r\n\r\n",
        "GET /",
    ];

    private readonly byte[] _heard = new byte[4_096];
    private Socket? _socket;

    /// <summary>How often the server closed it.</summary>
    public int Closings { get; private set; }

    /// <summary>Goes on for a moment.</summary>
    /// <param name="tick">Counts the moments.</param>
    public void Step(int tick)
    {
        try
        {
            if (_socket is null)
            {
                Open();
            }
            else if (manner != NeverReads && IsClosed())
            {
                Close();
            }
            else
            {
                Send(More(tick));
            }
        }
        catch (SocketException trouble) when (trouble.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
        {
        }
        catch (SocketException)
        {
            Close();
        }
    }

    public void Dispose() => _socket?.Dispose();

    private void Open()
    {
        _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4_096, LingerState = new(true, 0) };
        _socket.Connect(IPAddress.Loopback, port);
        _socket.Blocking = false;
        Send(Encoding.ASCII.GetBytes(Openings[manner]));
    }

    private byte[] More(int tick) => manner switch
    {
        // A byte now and then.
        6 or 7 => tick % 4 == 0 ? "x"u8.ToArray() : [],
        NeverReads => Pages,
        ManyHeaders => Filler,
        LongBody => Chunk,
        LongLine => [.. Enumerable.Repeat((byte)'x', 1_000)],
        _ => [],
    };

    private void Send(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            _socket!.Send(bytes);
        }
    }

    private bool IsClosed()
    {
        while (_socket!.Poll(0, SelectMode.SelectRead))
        {
            if (_socket.Receive(_heard) == 0)
            {
                return true;
            }
        }
        return false;
    }

    private void Close()
    {
        _socket?.Dispose();
        _socket = null;
        Closings++;
    }
}
