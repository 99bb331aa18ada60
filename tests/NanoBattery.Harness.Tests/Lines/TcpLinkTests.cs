using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Lines;

[TestClass]
public sealed class TcpLinkTests
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
    private readonly byte[] _buffer = new byte[256];
    private readonly ManualTime _time = new();

    [TestMethod]
    public void Every_byte_passes_unchanged_both_ways()
    {
        using var server = Listen(0);
        using var link = new TcpLink("localhost", PortOf(server));
        using var peer = Accept(server);
        Deadline.Until(() => IsOpen(link), "a connection");

        peer.Send(EveryByte);
        link.Write(EveryByte);

        CollectionAssert.AreEqual(EveryByte, link.ReadExactly(256));
        var got = new byte[256];
        new NetworkStream(peer).ReadExactly(got);
        CollectionAssert.AreEqual(EveryByte, got);
    }

    [TestMethod]
    public void A_server_that_comes_late_is_found()
    {
        var port = FreePort.Take();
        using var link = new TcpLink("127.0.0.1", port, _time);
        link.Write(1, 2, 3);
        Assert.AreEqual(0, link.Read(_buffer, 0, 256));
        Assert.IsFalse(link.IsOpen);

        using var server = Listen(port);

        Deadline.Until(() => IsOpenLater(link), "a connection");
    }

    [TestMethod]
    public void A_server_that_closes_and_returns_is_read_again()
    {
        var first = Listen(0);
        var port = PortOf(first);
        using var link = new TcpLink("127.0.0.1", port, _time);
        using (var peer = Accept(first))
        {
            peer.Send([7]);
            Assert.AreEqual(7, link.ReadExactly(1)[0]);
            first.Dispose();
        }
        Deadline.Until(() => !IsOpen(link), "a lost connection");
        Assert.AreEqual(0, link.Read(_buffer, 0, 256));

        using var second = Listen(port);
        Deadline.Until(() => IsOpenLater(link), "a new connection");
        using var again = Accept(second);
        again.Send(EveryByte);

        CollectionAssert.AreEqual(EveryByte, link.ReadExactly(256));
    }

    [TestMethod]
    public void A_server_that_hangs_up_soon_is_called_less_and_less_often()
    {
        using var server = Listen(0);
        using var link = new TcpLink("127.0.0.1", PortOf(server), _time);
        foreach (var pause in new[] { 1, 2, 4, 8, 10, 10 })
        {
            using (Accept(server))
            {
                Deadline.Until(() => IsOpen(link), "a connection");
            }
            Deadline.Until(() => !IsOpen(link), "a lost connection");

            _time.Advance(TimeSpan.FromSeconds(pause) - TimeSpan.FromMilliseconds(1));
            link.Read(_buffer, 0, 256);
            Assert.IsFalse(server.Pending(), $"called before {pause} s were over");

            _time.Advance(TimeSpan.FromMilliseconds(1));
            link.Read(_buffer, 0, 256);
        }
    }

    [TestMethod]
    public void A_server_that_takes_nothing_does_not_block()
    {
        using var server = Listen(0);
        using var link = new TcpLink("127.0.0.1", PortOf(server));
        using var peer = Accept(server);
        Deadline.Until(() => IsOpen(link), "a connection");
        var clock = Stopwatch.StartNew();

        link.Write(new byte[64 << 20]);

        Assert.IsLessThan(10.0, clock.Elapsed.TotalSeconds);
        Assert.IsTrue(link.IsOpen);
    }

    [TestMethod]
    public void An_address_that_never_answers_does_not_block()
    {
        var clock = Stopwatch.StartNew();

        // RFC 5737 keeps this address for documentation: nobody has it.
        using (var link = new TcpLink("192.0.2.1", 2000))
        {
            Assert.AreEqual(0, link.Read(_buffer, 0, 256));
            link.Write(1);
        }
        Assert.IsLessThan(5.0, clock.Elapsed.TotalSeconds);
    }

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }

    private static Socket Accept(TcpListener server)
    {
        Deadline.Until(server.Pending, "a call");
        return server.AcceptSocket();
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private bool IsOpenLater(TcpLink link)
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        return IsOpen(link);
    }

    private bool IsOpen(TcpLink link)
    {
        Assert.AreEqual(0, link.Read(_buffer, 0, 256));
        return link.IsOpen;
    }
}
