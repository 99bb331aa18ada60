using System.Text;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class SimulatedStackTests
{
    [TestMethod]
    public void A_client_at_the_right_speed_talks_with_the_stack_through_a_terminal()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        using var stack = Start(pty, "--modules", "2", "--layout", "us2000plus");
        using var client = new TtyLink(pty, 115_200);

        var table = Ask(client, "pwr");
        Assert.HasCount(1 + 6, table.Split("Absent"));
        StringAssert.Contains(Ask(client, "bat 2"), "Command completed successfully\r\n\r$$\r\n\rpylon>");
        stack.Terminate();
        Assert.AreEqual(0, stack.ExitCode);
        Assert.HasCount(1, stack.Errors);
        Assert.IsFalse(File.Exists(pty), "the link goes with the simulator");
    }

    [TestMethod]
    public void A_client_at_the_wrong_speed_hears_rubbish_until_it_changes()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        using var stack = Start(pty, "--layout", "extra2000");
        using var client = new TtyLink(pty, 115_200);
        Send(client, "info 1\n");
        // What comes depends on the noise; it may well be nothing.
        Thread.Sleep(500);
        var rubbish = new byte[4096];
        Assert.DoesNotContain("Pylon", Encoding.Latin1.GetString(rubbish, 0, client.Read(rubbish, 0, rubbish.Length)));

        client.SetSpeed(19_200);
        Deadline.Until(
            () =>
            {
                Send(client, "\ninfo 1\n");
                Thread.Sleep(700);
                return Encoding.Latin1.GetString(rubbish, 0, client.Read(rubbish, 0, rubbish.Length)).Contains("Pylon", StringComparison.Ordinal);
            },
            "an answer");
    }

    [TestMethod]
    public void A_reply_takes_as_long_as_the_line_needs()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        using var stack = Start(pty, "--layout", "extra2000");
        using var client = new TtyLink(pty, 19_200);
        Ask(client, "info 1");
        var passed = System.Diagnostics.Stopwatch.StartNew();
        var bytes = Ask(client, "bat 1").Length;

        Assert.IsGreaterThan(bytes * 10_000 / 19_200, passed.ElapsedMilliseconds);
    }

    [TestMethod]
    public void What_a_program_must_not_send_is_said_aloud()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        using var stack = Start(pty, "--faults", "absent:2=always");
        using var client = new TtyLink(pty, 115_200);
        StringAssert.Contains(Ask(client, "pwr 2"), "Absent");
        Ask(client, "shut");

        Deadline.Until(() => stack.Errors.Length == 2, "the warning");
        Assert.AreEqual("the host sent \"shut\", which no program should send to such a console unattended", stack.Errors[1]);
    }

    private static HarnessProcess Start(string pty, params string[] options)
    {
        var stack = HarnessProcess.Start(["simulate", "pylontech", "--pty", pty, .. options]);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        return stack;
    }

    private static void Send(TtyLink client, string text) => client.Write(Encoding.Latin1.GetBytes(text));

    private static string Ask(TtyLink client, string command)
    {
        Send(client, command + "\n");
        var heard = new StringBuilder();
        var some = new byte[4096];
        Deadline.Until(
            () =>
            {
                heard.Append(Encoding.Latin1.GetString(some, 0, client.Read(some, 0, some.Length)));
                return heard.ToString().EndsWith("\rpylon>", StringComparison.Ordinal);
            },
            () => $"the prompt after {heard}");
        return heard.ToString();
    }
}
