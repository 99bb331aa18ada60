using System.Text.Json;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

/// <summary>A charger at the other end of a terminal, a real broker, and somebody who asks for a limit.</summary>
[TestClass]
public sealed class LiveChargerTests
{
    private const string Asks = "nanobattery/board/curlimit";
    private const string Tells = "nanobattery/board/curlimit/state";

    [TestMethod]
    public void A_limit_asked_for_over_the_broker_is_in_force_and_outlives_the_broker()
    {
        using var directory = new TemporaryDirectory();
        var pty = directory.File("charger");
        using var broker = new MosquittoBroker();
        using var charger = HarnessProcess.Start("simulate", "charger", "--pty", pty);
        Deadline.Until(() => File.Exists(pty), "the pseudo terminal");
        using var run = HarnessProcess.Start("run", "--serial", pty, "--device", "vedirect", "--mqtt", $"localhost:{broker.Port}", "--json");
        using (var subscriber = new Subscriber(broker.Port))
        {
            subscriber.WaitFor("nanobattery/board/voltage");
            Sender.Send(broker.Port, Asks, "12.5");
            Until(subscriber, limit => limit.GetProperty("InForce").ValueKind == JsonValueKind.Number && limit.GetProperty("InForce").GetDouble() == 12.5);
            Sender.Send(broker.Port, Asks, "12,5");
            Until(subscriber, limit => limit.GetProperty("Refused").ValueKind == JsonValueKind.String);
        }

        broker.Kill();
        broker.Start();
        using (var subscriber = new Subscriber(broker.Port))
        {
            Until(subscriber, limit => limit.GetProperty("InForce").GetDouble() == 12.5);
            subscriber.WaitFor("nanobattery/board/status", "online");
            Sender.Send(broker.Port, Asks, "9");
            Until(subscriber, limit => limit.GetProperty("InForce").GetDouble() == 9);
        }

        run.Terminate();
        Assert.AreEqual(0, run.ExitCode);
        charger.Terminate();
        Assert.IsFalse(charger.Errors.Any(line => line.Contains("flash", StringComparison.Ordinal)), string.Join('\n', charger.Errors));
    }

    private static void Until(Subscriber subscriber, Predicate<JsonElement> holds) => Deadline.Until(
        () => subscriber.Texts(Tells).LastOrDefault() is { } text && holds(JsonDocument.Parse(text).RootElement), $"that on {Tells}");
}
