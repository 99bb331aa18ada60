using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NanoBattery.Harness.Tests.Portal;

[TestClass]
public sealed class RudeClientTests
{
    [TestMethod]
    public async Task A_body_of_9_kB_is_too_much_announced_or_not()
    {
        using var portal = new ServedPortal();
        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, (await portal.Post("/", new ByteArrayContent(new byte[9_000]))).Status);
        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, (await portal.Post("/", new Unannounced(9_000))).Status);
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, (await portal.Post("/", new Unannounced(7_900))).Status);
        StringAssert.Contains(await portal.Get(), "Save and restart");
    }

    [TestMethod]
    public async Task Clients_that_stop_in_the_middle_keep_nobody_else_out()
    {
        using var portal = new ServedPortal();
        string[] halves = ["", "GE", "GET / HTTP/1.1\r\nHost: 127", "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\ntoken="];
        var clients = Enumerable.Range(0, 24).Select(i => Say(portal.Port, Encoding.ASCII.GetBytes(halves[i % halves.Length]))).ToList();
        for (var i = 0; i < 3; i++)
        {
            StringAssert.Contains(await portal.Get(), "Save and restart");
        }
        Assert.AreEqual(HttpStatusCode.OK, (await portal.Fill(("mqtt.host", "venus"))).Status);
        clients.ForEach(client => client.Dispose());
    }

    [TestMethod]
    public async Task Noise_is_survived()
    {
        using var portal = new ServedPortal();
        var random = new Random(4711);
        for (var i = 0; i < 100; i++)
        {
            var noise = new byte[random.Next(1, 400)];
            random.NextBytes(noise);
            var request = i % 2 == 0 ? noise : [.. Encoding.ASCII.GetBytes($"POST / HTTP/1.1\r\nHost: 127.0.0.1:{portal.Port}\r\nContent-Length: {noise.Length}\r\n\r\n"), .. noise];
            Say(portal.Port, request).Dispose();
        }
        StringAssert.Contains(await portal.Get(), "Save and restart");
        Assert.IsFalse(File.Exists(portal.File));
    }

    [TestMethod]
    public async Task Many_at_once_are_answered_one_by_one_and_whole()
    {
        using var portal = new ServedPortal();
        var pages = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => portal.Get()));
        foreach (var page in pages)
        {
            Assert.AreEqual(pages[0], page);
        }
        StringAssert.EndsWith(pages[0], "</html>\n");
    }

    private static TcpClient Say(int port, byte[] bytes)
    {
        var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        client.GetStream().Write(bytes);
        return client;
    }
}
