using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Lines;

[TestClass]
public sealed class PtyTests
{
    [TestMethod]
    public void What_nobody_reads_is_lost_and_never_waited_for()
    {
        using var pty = new Pty();
        var much = Enumerable.Range(0, 1 << 20).Select(i => (byte)(i % 251)).ToArray();

        pty.Write(much);
        using var tty = new TtyLink(pty.Path, 19200);
        Drain(tty);
        pty.Write(1, 2, 3);

        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, tty.ReadExactly(3));
    }

    [TestMethod]
    public void A_long_answer_arrives_whole_where_somebody_reads()
    {
        using var pty = new Pty();
        using var tty = new TtyLink(pty.Path, 115200);
        var answer = Enumerable.Range(0, 4000).Select(i => (byte)(i % 251)).ToArray();

        pty.Write(answer);

        CollectionAssert.AreEqual(answer, tty.ReadExactly(answer.Length));
    }

    [TestMethod]
    public void Readers_may_come_and_go()
    {
        using var pty = new Pty();
        for (byte reader = 0; reader < 3; reader++)
        {
            Assert.AreEqual(0, pty.Read(new byte[8], 0, 8));
            using var tty = new TtyLink(pty.Path, 19200);
            pty.Write(reader);
            Assert.AreEqual(reader, tty.ReadExactly(1)[0]);
        }
        Assert.IsTrue(pty.IsOpen);
    }

    [TestMethod]
    [DataRow(1200)]
    [DataRow(19200)]
    [DataRow(38400)]
    [DataRow(57600)]
    [DataRow(115200)]
    public void The_speed_that_the_other_end_sets_is_seen_here(int baud)
    {
        using var pty = new Pty(link: null, 9600);
        Assert.AreEqual(9600, pty.Speed);
        using var tty = new TtyLink(pty.Path, baud);

        Assert.AreEqual(baud, pty.Speed);
    }

    private static void Drain(TtyLink tty)
    {
        var buffer = new byte[4096];
        while (tty.Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }
}
