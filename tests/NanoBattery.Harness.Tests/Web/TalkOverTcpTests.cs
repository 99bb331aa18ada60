using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NanoBattery.Harness.Tests.Api;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>What a board sends is understood by a client that nobody here wrote.</summary>
[TestClass]
public sealed class TalkOverTcpTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [TestMethod]
    public async Task A_client_gets_the_page_and_its_data_and_asks_for_the_page_once()
    {
        var board = new WholeBoard().Run(30);
        using var talk = new TalkOverTcp(board.Web.Handle);
        using var client = Client(talk);
        using var page = await client.GetAsync("/");
        StringAssert.Contains(await page.Content.ReadAsStringAsync(), "</html>");
        using var state = await client.GetAsync("/api/state");
        Assert.IsTrue(state.Headers.TransferEncodingChunked);
        using var json = JsonDocument.Parse(await state.Content.ReadAsStreamAsync());
        Assert.IsTrue(json.RootElement.GetProperty("battery").GetProperty("isLive").GetBoolean());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var same = await client.SendAsync(again);
        Assert.AreEqual(HttpStatusCode.NotModified, same.StatusCode);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/state"));
        Assert.AreEqual(HttpStatusCode.OK, head.StatusCode);
    }

    [TestMethod]
    public async Task A_client_of_HTTP_1_0_gets_the_data_too()
    {
        var board = new WholeBoard().Run(30);
        using var talk = new TalkOverTcp(board.Web.Handle);
        using var socket = new TcpClient { ReceiveTimeout = (int)Patience.TotalMilliseconds };
        await socket.ConnectAsync(talk.EndPoint);
        await socket.GetStream().WriteAsync("GET /api/state HTTP/1.0\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(socket.GetStream(), Encoding.ASCII);
        var answer = await reader.ReadToEndAsync();
        using var json = JsonDocument.Parse(answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        Assert.AreEqual("shed", json.RootElement.GetProperty("board").GetProperty("name").GetString());
    }

    [TestMethod]
    public async Task A_form_and_a_large_file_arrive()
    {
        var board = new WholeBoard().Run(30);
        using var talk = new TalkOverTcp(board.Web.Handle);
        using var client = Client(talk);
        using var login = await client.PostAsync("/api/login", Json("""{"password":"not this one"}"""));
        Assert.AreEqual(HttpStatusCode.Forbidden, login.StatusCode);
        StringAssert.Contains(await login.Content.ReadAsStringAsync(), "no web.password is set");
        using var large = await client.PostAsync("/api/settings/import", Json(new string(' ', 7_900)));
        Assert.AreEqual(HttpStatusCode.Unauthorized, large.StatusCode);
        using var tooLarge = await client.PostAsync("/api/settings/import", Json(new string(' ', 30_000)));
        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, tooLarge.StatusCode);
    }

    [TestMethod]
    [DataRow("GET / HTTP/1.1\r\nCookie: ", "HTTP/1.1 431")]
    [DataRow("GET /", "HTTP/1.1 414")]
    [DataRow("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4e20\r\n", "HTTP/1.1 411")]
    public async Task Who_says_much_more_than_is_read_still_hears_why_it_is_refused(string begins, string answer)
    {
        var board = new WholeBoard().Run(30);
        using var talk = new TalkOverTcp(board.Web.Handle);
        for (var i = 0; i < 20; i++)
        {
            using var socket = new TcpClient { ReceiveTimeout = (int)Patience.TotalMilliseconds };
            await socket.ConnectAsync(talk.EndPoint);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begins + new string('x', 20_000)));
            using var reader = new StreamReader(socket.GetStream(), Encoding.ASCII);
            StringAssert.StartsWith(await reader.ReadToEndAsync(), answer);
        }
    }

    private static HttpClient Client(TalkOverTcp talk) =>
        new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new(talk.Address), Timeout = Patience };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
