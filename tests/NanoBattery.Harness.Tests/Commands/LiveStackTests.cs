using System.Text.Json;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

/// <summary>A stack at the other end of a terminal, and a real broker.</summary>
[TestClass]
public sealed class LiveStackTests
{
    [TestMethod]
    public void A_simulated_stack_reaches_the_broker_as_one_battery_and_each_of_its_modules()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("stack");
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var stack = HarnessProcess.Start("simulate", "pylontech", "--modules", "5", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--mqtt", $"localhost:{broker.Port}", "--json");

        var bank = Complete(subscriber, "nanobattery/board/pylon");
        Assert.AreEqual(5, bank.GetProperty("System").GetProperty("NrOfModulesOnline").GetInt32());
        Assert.AreEqual(250, bank.GetProperty("InstalledCapacity").GetDouble());
        Assert.AreEqual(15, bank.GetProperty("Voltages").EnumerateObject().Count());
        StringAssert.Matches(bank.GetProperty("System").GetProperty("MaxVoltageCellId").GetString(), new("^M[1-5]C[0-9]+$"));
        for (var address = 1; address <= 5; address++)
        {
            var module = Complete(subscriber, $"nanobattery/board/battery_{address}");
            Assert.AreEqual(50, module.GetProperty("InstalledCapacity").GetDouble());
            StringAssert.Matches(module.GetProperty("System").GetProperty("MaxVoltageCellId").GetString(), new("^C[0-9]+$"));
        }
        Assert.AreEqual(115_200, Parse(subscriber.WaitFor("nanobattery/board/pylon/state").Text).GetProperty("Baud").GetInt32());

        run.Interrupt();
        Assert.AreEqual(0, run.ExitCode);
        subscriber.WaitFor("nanobattery/board/status", "offline");
        stack.Terminate();
        Assert.HasCount(1, stack.Errors, "beside its first line it says only what no program should send");
    }

    /// <summary>The first message that knows what there is in all: what modules hold comes after how they are.</summary>
    private static JsonElement Complete(Subscriber subscriber, string topic)
    {
        JsonElement message = default;
        Deadline.Until(
            () => subscriber.Texts(topic).LastOrDefault() is { } text
                && (message = Parse(text)).GetProperty("InstalledCapacity").ValueKind == JsonValueKind.Number,
            $"a whole message on {topic}");
        return message;
    }

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;
}
