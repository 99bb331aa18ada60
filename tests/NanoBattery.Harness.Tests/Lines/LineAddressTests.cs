using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Network;

namespace NanoBattery.Harness.Tests.Lines;

[TestClass]
public sealed class LineAddressTests
{
    [TestMethod]
    public void A_path_is_a_tty()
    {
        var address = LineAddress.Parse("/dev/serial/by-id/usb-VictronEnergy:1");

        Assert.IsFalse(address.IsTcp);
        Assert.AreEqual("/dev/serial/by-id/usb-VictronEnergy:1", address.Path);
    }

    [TestMethod]
    [DataRow("tcp:shed:2000", "shed", 2000)]
    [DataRow("tcp:10.0.0.7:1", "10.0.0.7", 1)]
    [DataRow("tcp:[fe80::1]:65535", "fe80::1", 65535)]
    public void A_host_and_a_port_are_a_line_over_tcp(string text, string host, int port)
    {
        var address = LineAddress.Parse(text);

        Assert.IsTrue(address.IsTcp);
        Assert.AreEqual((host, port), (address.Host, address.Port));
    }

    [TestMethod]
    [DataRow("", "serial: no line is given; give a path such as /dev/ttyUSB0, or tcp:host:port")]
    [DataRow("tcp:shed", "serial: tcp:shed: the port is missing; write host:port")]
    [DataRow("tcp:shed:", "serial: tcp:shed:: port must be 1 to 65535")]
    [DataRow("tcp:shed:0", "serial: tcp:shed:0: port must be 1 to 65535")]
    [DataRow("tcp::2000", "serial: tcp::2000: the host is missing; write host:port")]
    public void A_wrong_address_says_what_is_wrong_with_it(string text, string message)
    {
        var error = Assert.ThrowsExactly<LineException>(() => LineAddress.Parse(text));

        Assert.AreEqual(message, error.Message);
    }

    [TestMethod]
    public void Opening_gives_the_link_that_the_address_names()
    {
        using var pty = new Pty();
        using var tty = LineAddress.Open(pty.Path);
        using var tcp = LineAddress.Open($"tcp:127.0.0.1:{FreePort.Take()}");

        Assert.IsInstanceOfType<TtyLink>(tty);
        Assert.IsInstanceOfType<TcpLink>(tcp);
    }
}
