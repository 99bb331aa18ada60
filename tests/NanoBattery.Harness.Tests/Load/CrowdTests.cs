using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Load;

/// <summary>Who keeps a connection and asks for nothing keeps nobody else out, and is sent away.</summary>
[TestClass]
public sealed class CrowdTests : IDisposable
{
    private const int MoreThanThereIsRoomFor = 1_200;

    private readonly PacedBoard _board = new();
    private readonly HttpClient _client;
    private readonly List<Socket> _crowd = [];

    public CrowdTests() => _client = new() { BaseAddress = _board.Address, Timeout = Deadline.Limit };

    public void Dispose()
    {
        _crowd.ForEach(socket => socket.Dispose());
        _client.Dispose();
        _board.Dispose();
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("GET /api/state HT")]
    [DataRow("POST /api/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{")]
    public async Task More_half_open_connections_than_there_is_room_for_keep_nobody_out(string half)
    {
        Come(MoreThanThereIsRoomFor, half);
        for (var i = 0; i < 10; i++)
        {
            using var stranger = new HttpClient { BaseAddress = _board.Address, Timeout = Deadline.Limit };
            StringAssert.Contains(await stranger.GetStringAsync("api/state"), "\"name\":\"shed\"");
        }
    }

    [TestMethod]
    public async Task More_who_asked_once_and_stay_than_there_is_room_for_keep_nobody_out()
    {
        Come(MoreThanThereIsRoomFor, "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        StringAssert.Contains(await _client.GetStringAsync("api/state"), "\"name\":\"shed\"");
    }

    [TestMethod]
    public async Task Who_has_asked_stays_connected_while_others_that_ask_for_nothing_come_and_go()
    {
        using var guest = Open("");
        for (var i = 0; i < 4; i++)
        {
            guest.Send(Encoding.ASCII.GetBytes("HEAD /api/state HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
            var answer = new byte[4_096];
            StringAssert.StartsWith(Encoding.ASCII.GetString(answer, 0, await guest.ReceiveAsync(answer)), "HTTP/1.1 200 OK");
            Come(MoreThanThereIsRoomFor / 2, "GE");
        }
    }

    [TestMethod]
    public async Task Who_stops_in_the_middle_is_sent_away_with_the_status_that_says_why()
    {
        const string Post = "POST /api/login HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        var told = await Task.WhenAll(new[]
        {
            "", "GET /api/state HT", "GET /api/state HTTP/1.1\r\nHost: 127.0.0.1\r\n", $"{Post}Content-Length: 100\r\n\r\n{{",
            $"{Post}Transfer-Encoding: chunked\r\n\r\n40\r\n{{", $"{Post}Content-Length: 9000000\r\n\r\n{{",
        }.Select(LastWords));
        CollectionAssert.AreEqual(
            new[] { "", "HTTP/1.1 408", "HTTP/1.1 408", "HTTP/1.1 408", "HTTP/1.1 408", "HTTP/1.1 413" }, told);
    }

    [TestMethod]
    public async Task A_chunk_longer_than_any_number_is_the_clients_fault() => Assert.AreEqual(
        "HTTP/1.1 400",
        await LastWords("POST /api/login HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n287dea1eb2f\r\n{"));

    [TestMethod]
    public async Task Head_in_other_letters_is_a_method_that_nobody_takes() =>
        Assert.AreEqual("HTTP/1.1 405", await LastWords("hEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));

    [TestMethod]
    public async Task An_answer_waits_while_the_board_makes_its_step()
    {
        _board.Stop();
        _board.Site.BeginStep();
        var state = _client.GetStringAsync("api/state");
        await Task.Delay(200);
        Assert.IsFalse(state.IsCompleted);
        _board.Site.Step(hasBroker: false);
        StringAssert.Contains(await state, "\"name\":\"shed\"");
    }

    [TestMethod]
    public async Task A_name_or_a_header_that_never_ends_is_refused_and_the_next_client_served()
    {
        Assert.AreEqual("414", await Refusal("GET /" + new string('x', 5_000)));
        Assert.AreEqual("431", await Refusal("GET / HTTP/1.1\r\nX-Long: " + new string('x', 9_000)));
        using var login = await _client.PostAsJsonAsync("api/login", new { password = PacedBoard.Password });
        Assert.AreEqual(HttpStatusCode.OK, login.StatusCode);
    }

    /// <summary>How the answer begins to somebody who says this and no more. Comes back when he is sent away.</summary>
    private async Task<string> LastWords(string half)
    {
        using var socket = Open(half);
        using var patience = new CancellationTokenSource(Deadline.Limit);
        var said = new MemoryStream();
        await new NetworkStream(socket).CopyToAsync(said, patience.Token);
        return Encoding.ASCII.GetString(said.ToArray(), 0, (int)Math.Min(said.Length, "HTTP/1.1 408".Length));
    }

    private async Task<string> Refusal(string endless)
    {
        using var socket = Open(endless);
        var answer = new byte[12];
        await socket.ReceiveAsync(answer);
        return Encoding.ASCII.GetString(answer)[^3..];
    }

    private void Come(int count, string words)
    {
        for (var i = 0; i < count; i++)
        {
            _crowd.Add(Open(words));
        }
    }

    private Socket Open(string words)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new(true, 0) };
        socket.Connect(IPAddress.Loopback, _board.Port);
        socket.Send(Encoding.ASCII.GetBytes(words));
        return socket;
    }
}
