using System.Diagnostics;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Lines;

[TestClass]
public sealed class TtyLinkTests
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    [TestMethod]
    public void Every_byte_passes_unchanged_both_ways()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);

        pty.Write(EveryByte);
        tty.Write(EveryByte);

        CollectionAssert.AreEqual(EveryByte, tty.ReadExactly(256));
        CollectionAssert.AreEqual(EveryByte, pty.ReadExactly(256));
    }

    [TestMethod]
    public void Reading_a_silent_line_gives_nothing_at_once()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);

        Assert.AreEqual(0, tty.Read(new byte[8], 0, 8));
        Assert.AreEqual(0, tty.Read(new byte[8], 8, 0));
        Assert.IsTrue(tty.IsOpen);
    }

    [TestMethod]
    public void Bytes_go_where_the_offset_says()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);
        tty.Write([9, 1, 2, 9], 1, 2);
        var buffer = new byte[4];

        Deadline.Until(() => pty.Read(buffer, 1, 2) == 2, "two bytes");

        CollectionAssert.AreEqual(new byte[] { 0, 1, 2, 0 }, buffer);
    }

    [TestMethod]
    [DataRow(1200)]
    [DataRow(9600)]
    [DataRow(19200)]
    [DataRow(115200)]
    public void The_speed_is_the_one_asked_for(int baud)
    {
        using var pty = new Pty();
        using var opened = new TtyLink(pty.Path, baud);
        Assert.AreEqual($"{baud}", Stty(pty.Path, "speed"));

        opened.SetSpeed(2400);
        Assert.AreEqual("2400", Stty(pty.Path, "speed"));
    }

    [TestMethod]
    public void The_line_is_raw_with_eight_bits_no_parity_and_one_stop_bit()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);

        var settings = Stty(pty.Path, "-a").Split([' ', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);

        string[] expected =
        [
            "cs8", "-parenb", "-cstopb", "-crtscts", "cread", "clocal",
            "-icanon", "-echo", "-isig", "-ixon", "-opost", "-icrnl",
        ];
        CollectionAssert.IsSubsetOf(expected, settings);
    }

    [TestMethod]
    public void What_the_line_held_before_it_was_opened_is_read()
    {
        using var pty = new Pty();
        using (var earlier = new TtyLink(pty.Path, 19200))
        {
            pty.Write(1, 2);
            earlier.ReadExactly(1);
        }

        using var tty = new TtyLink(pty.Path, 19200);
        pty.Write(3);

        CollectionAssert.AreEqual(new byte[] { 2, 3 }, tty.ReadExactly(2));
    }

    [TestMethod]
    public void A_line_that_vanishes_is_read_again_when_it_returns()
    {
        using var directory = new TemporaryDirectory();
        var link = directory.File("adapter");
        var time = new ManualTime();
        var first = new Pty(link);
        using var tty = new TtyLink(link, 19200, time);

        first.Dispose();
        Deadline.Until(() => tty.Read(new byte[8], 0, 8) == 0 && !tty.IsOpen, "a line that is closed");
        tty.Write(1);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.AreEqual(0, tty.Read(new byte[8], 0, 8));

        using var second = new Pty(link);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.AreEqual(0, tty.Read(new byte[8], 0, 8));
        Assert.IsTrue(tty.IsOpen);
        second.Write(EveryByte);
        CollectionAssert.AreEqual(EveryByte, tty.ReadExactly(256));
    }

    [TestMethod]
    public void A_line_that_is_gone_is_looked_for_once_a_second()
    {
        using var directory = new TemporaryDirectory();
        var link = directory.File("adapter");
        var time = new ManualTime();
        var first = new Pty(link);
        using var tty = new TtyLink(link, 19200, time);
        first.Dispose();
        Deadline.Until(() => tty.Read(new byte[8], 0, 8) == 0 && !tty.IsOpen, "a line that is closed");

        using var second = new Pty(link);
        time.Advance(TimeSpan.FromMilliseconds(999));
        tty.Read(new byte[8], 0, 8);
        Assert.IsFalse(tty.IsOpen);

        time.Advance(TimeSpan.FromMilliseconds(1));
        tty.Read(new byte[8], 0, 8);
        Assert.IsTrue(tty.IsOpen);
    }

    [TestMethod]
    public void A_speed_set_while_the_line_is_gone_holds_when_it_returns()
    {
        using var directory = new TemporaryDirectory();
        var link = directory.File("adapter");
        var time = new ManualTime();
        var first = new Pty(link);
        using var tty = new TtyLink(link, 19200, time);
        first.Dispose();
        tty.SetSpeed(115200);

        using var second = new Pty(link);
        Deadline.Until(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                tty.Read(new byte[8], 0, 8);
                return Stty(link, "speed") == "115200";
            },
            "a line at the new speed");
    }

    [TestMethod]
    public void Writing_to_a_line_that_takes_nothing_does_not_block()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);
        var clock = Stopwatch.StartNew();

        tty.Write(new byte[1 << 20]);

        Assert.IsLessThan(5.0, clock.Elapsed.TotalSeconds);
        Assert.IsTrue(tty.IsOpen);
    }

    [TestMethod]
    [DataRow("/dev/ttyUSB99", "serial: /dev/ttyUSB99 does not exist; plug the adapter in, or look for its name with: ls /dev/serial/by-id")]
    [DataRow("/dev/null", "serial: /dev/null is not a serial port; give one such as /dev/ttyUSB0")]
    public void A_path_that_is_no_line_says_so(string path, string message)
    {
        var error = Assert.ThrowsExactly<LineException>(() => new TtyLink(path, 19200));

        Assert.AreEqual(message, error.Message);
    }

    [TestMethod]
    public void A_speed_no_tty_has_is_refused()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 19200);

        var error = Assert.ThrowsExactly<LineException>(() => tty.SetSpeed(14400));

        StringAssert.StartsWith(error.Message, "serial: speed 14400 is not one that a tty has; use one of 1200, ");
    }

    private static string Stty(string path, string question)
    {
        using var stty = Process.Start(new ProcessStartInfo("stty", ["-F", path, question]) { RedirectStandardOutput = true })!;
        return stty.StandardOutput.ReadToEnd().Trim();
    }
}
