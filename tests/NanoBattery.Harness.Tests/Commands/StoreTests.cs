using System.Text.Json;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.History;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class StoreTests
{
    [TestMethod]
    public void The_history_is_kept_when_the_run_ends()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("shunt");
        using var shunt = HarnessProcess.Start("simulate", "shunt", "--pty", pty, "--cells", "8");
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--store", directory.File("kept"), "--json");
        Deadline.Until(() => run.Messages.Length > 2, "messages");
        run.Interrupt();

        Assert.AreEqual(0, run.ExitCode);
        var log = new BatteryLog();
        Assert.IsTrue(new HistoryBlob(log).Read(File.ReadAllBytes(Kept(directory)), HistoryBlob.Length));
        Assert.IsTrue(log.LowestMillivolts is > 20_000 and < 30_000, $"{log.LowestMillivolts} mV");
    }

    [TestMethod]
    public void A_lock_out_outlives_the_board_and_an_operator_leaves_it_over_the_broker()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(directory.File("kept"));
        var blob = new HistoryBlob(new BatteryLog()) { LockOuts = 1 };
        blob.Write();
        File.WriteAllBytes(Kept(directory), blob.Bytes);
        var pty = directory.File("shunt");
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var shunt = HarnessProcess.Start("simulate", "shunt", "--pty", pty, "--cells", "8");
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start(
            "run", "--serial", pty, "--store", directory.File("kept"), "--mqtt", $"localhost:{broker.Port}", "--json");

        using var locked = JsonDocument.Parse(subscriber.WaitFor("nanobattery/board/battery").Text);
        var info = locked.RootElement.GetProperty("Info");
        Assert.AreEqual(0m, info.GetProperty("MaxChargeCurrent").GetDecimal());
        Assert.AreEqual(0m, info.GetProperty("MaxDischargeCurrent").GetDecimal());
        Assert.AreEqual("Locked out: Lowest measured cell below 2 V (cell-deep)", info.GetProperty("ChargeLimitation").GetString());

        Sender.Send(broker.Port, "nanobattery/board/guard", "release");
        Deadline.Until(() => Reason(run).StartsWith("Recovering after: Locked out", StringComparison.Ordinal), "the end of the lock-out");
        run.Interrupt();

        Assert.AreEqual(0, run.ExitCode);
        Assert.IsTrue(blob.Read(File.ReadAllBytes(Kept(directory)), HistoryBlob.Length));
        Assert.AreEqual(0, blob.LockOuts);
    }

    private static string Kept(TemporaryDirectory directory) => Path.Combine(directory.File("kept"), "history.bin");

    private static string Reason(HarnessProcess run) => run.Messages
        .Where(message => message.GetProperty("topic").GetString()!.EndsWith("/battery", StringComparison.Ordinal))
        .Last().GetProperty("payload").GetProperty("Info").GetProperty("ChargeLimitation").GetString()!;
}
