using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>Connects, says half of something, and trickles on or reads nothing until it is sent away.</summary>
internal static class RudeCaller
{
    private static readonly string[] Halves =
    [
        "", "GE", "GET /api/state HTTP/1.1\r\nX-", "POST /api/login HTTP/1.1\r\nContent-Length: 900\r\n\r\n{", "GET /api/state HTTP/1.1\r\n\r\n",
    ];

    /// <param name="address">Of the board.</param>
    /// <param name="manner">Which half, and how it goes on: any number.</param>
    /// <param name="over">Ends it.</param>
    public static async Task Call(IPEndPoint address, int manner, CancellationToken over)
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 1_024 };
            await socket.ConnectAsync(address, over);
            await GoOn(socket, Halves[manner % Halves.Length], manner % 2 == 0, over);
        }
        catch (Exception away) when (away is SocketException or OperationCanceledException)
        {
            // Sent away, or never let in.
        }
    }

    private static async Task GoOn(Socket socket, string half, bool trickles, CancellationToken over)
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(half), over);
        while (!(socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0))
        {
            await Task.Delay(100, over);
            if (trickles && half.Length > 0)
            {
                await socket.SendAsync("x"u8.ToArray(), over);
            }
        }
    }
}
