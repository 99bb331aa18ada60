using System.Text;
using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class SimulatedChargerTests
{
    [TestMethod]
    public void A_client_sets_a_charger_through_a_terminal_and_reads_in_the_end_what_it_wore()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("charger");
        using var charger = HarnessProcess.Start("simulate", "charger", "--charger-kind", "stored", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var client = new TtyLink(pty, 19_200);

        Ask(client, ":8F0ED0064000C\n", ":8F0ED0064000C\n");
        Ask(client, ":80E20000916\n", ":80E20010915\n");
        Deadline.Until(() => charger.Errors.Length == 2, "the warning");
        charger.Terminate();

        Assert.AreEqual(0, charger.ExitCode);
        Assert.AreEqual("the host sent \"0x200E = 0x09\", which no program should send to such a charger unattended", charger.Errors[1]);
        Assert.AreEqual("writes to flash: 0xEDF0 1", charger.Errors[2]);
    }

    private static void Ask(TtyLink client, string request, string reply)
    {
        client.Write(Encoding.ASCII.GetBytes(request));
        var heard = new StringBuilder();
        var some = new byte[4096];
        Deadline.Until(
            () =>
            {
                heard.Append(Encoding.Latin1.GetString(some, 0, client.Read(some, 0, some.Length)));
                return heard.ToString().Contains(reply, StringComparison.Ordinal);
            },
            () => $"{reply} in {heard}");
    }
}
