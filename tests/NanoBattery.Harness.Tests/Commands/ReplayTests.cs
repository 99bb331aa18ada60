using System.Buffers;
using System.Text.Json;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Tests.Brokers;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Commands;

[TestClass]
public sealed class ReplayTests
{
    private const string Battery = "nanobattery/board/battery";
    private const string State = "nanobattery/board/shunt/state";

    [TestMethod]
    public void Without_a_file_the_shipped_morning_is_played()
    {
        using var harness = HarnessProcess.Run("replay", "--json");

        Assert.AreEqual(0, harness.ExitCode);
        Assert.AreEqual(harness.Messages.Length, harness.Summary.GetProperty("messages").GetInt64());
        Assert.IsTrue(harness.Messages.Length > 1000, $"{harness.Messages.Length} messages");
        Assert.AreEqual(0, harness.Summary.GetProperty("badBlocks").GetInt64());
        Assert.IsEmpty(harness.Kept);
        CollectionAssert.AreEquivalent(
            new[] { Battery, State }, harness.Messages.Select(message => message.GetProperty("topic").GetString()).Distinct().ToArray());
    }

    [TestMethod]
    [DataRow("shunt-evening")]
    [DataRow("shunt-evening.nbr")]
    public void The_silence_in_the_evening_ends_at_zero_and_passes(string name)
    {
        using var harness = HarnessProcess.Run("replay", name, "--json");
        var limits = ChargeCurrents(harness);

        Assert.AreEqual(50m, limits[0]);
        Assert.AreEqual(50m, limits[^1]);
        Assert.IsTrue(limits.Count(limit => limit == 0m) is >= 4 and <= 6, "12 s of silence are 2 s beyond the ten that are borne, and 3 readings lead out of it");
    }

    [TestMethod]
    public void A_bundled_recording_brings_its_own_settings_unless_there_is_a_file_of_them()
    {
        using var directory = new TemporaryDirectory();
        var settings = directory.File("settings.json");
        File.WriteAllText(settings, "{}");
        using var own = HarnessProcess.Run("replay", "guard-morning", "--json");
        using var others = HarnessProcess.Run("replay", "guard-morning", "--json", "--settings", settings);

        Assert.AreEqual(16, Cells(own));
        Assert.AreEqual(15, Cells(others));
    }

    [TestMethod]
    public void A_file_goes_before_a_bundled_recording_of_its_name()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.File("guard-morning"), "");
        using var harness = HarnessProcess.RunIn(directory.File(""), "replay", "guard-morning", "--json");

        Assert.AreEqual(0, harness.Summary.GetProperty("bytes").GetInt64());
    }

    [TestMethod]
    public void A_person_sees_a_table_and_a_summary()
    {
        using var harness = HarnessProcess.Run("replay");

        Assert.AreEqual(0, harness.ExitCode);
        StringAssert.StartsWith(harness.Output[0], "guard-morning.nbr, 14:59 long");
        StringAssert.Contains(string.Join('\n', harness.Output), "SmartShunt 500A/50mV (shunt, 0xA389)");
        Assert.IsTrue(harness.Output.Length is > 20 and < 60, $"{harness.Output.Length} lines");
        Assert.IsFalse(harness.Output.Any(line => line.Contains('\u001b')), "nobody looks at a terminal here");
    }

    [TestMethod]
    public void The_lost_cable_of_the_morning_stops_all_and_all_comes_back_with_it()
    {
        using var harness = HarnessProcess.Run("replay", "guard-morning");
        var lost = Array.FindIndex(harness.Output, line => line.Contains("No complete reading"));

        StringAssert.Matches(harness.Output[lost], new("^12:(09|10) .* 0.0     0.0  Stopped "));
        StringAssert.EndsWith(harness.Output[lost].TrimEnd(), "No complete reading for more than 10 s [BmsCable 2]");
        StringAssert.Matches(harness.Output[lost + 1], new("^12:15 .* 0.0     0.0  Stopped .*Recovering after: "));
        StringAssert.Matches(harness.Output[lost + 2], new("^12:17 .* 2.5     2.5  Bulk .*Recovering after: "));
        StringAssert.Matches(harness.Output[lost + 3], new("^12:26 .* 50.0    50.0  Bulk +Settings"));
    }

    [TestMethod]
    public void The_cold_of_the_morning_stops_the_charge_until_the_battery_is_warm()
    {
        using var harness = HarnessProcess.Run("replay", "guard-morning");
        var rows = string.Join('\n', harness.Output);

        StringAssert.Matches(rows, new("00:02 .* -3   55.20     0.0     8.8 .*cold-stop.*LowChargeTemperature 2, LowTemperature 2"));
        StringAssert.Matches(rows, new("03:56 .* 3   55.20     0.0 .*after cold-stop; discharge: after discharge-cold .no alarm.\n"));
        StringAssert.Matches(rows, new("06:10 .* 11   55.20    50.0    50.0  Bulk +Settings"));
    }

    [TestMethod]
    public void The_charger_that_does_not_obey_is_told_and_the_charge_stopped_before_a_cell_is_too_high()
    {
        using var harness = HarnessProcess.Run("replay", "guard-morning");
        var rows = string.Join('\n', harness.Output);

        StringAssert.Matches(rows, new("08:12 .*HighChargeCurrent 1"));
        StringAssert.Matches(rows, new("08:19 .* 0.0    50.0 .*charge-cell"));
        StringAssert.Matches(rows, new("08:55 .* 0.0    50.0 .*cell-high.*HighVoltage 2, .*HighCellVoltage 2"));
        StringAssert.Matches(rows, new("10:25 .*Recovering after: Highest cell above 3.65 V .cell-high. .no alarm.\n"));
        StringAssert.Matches(rows, new("11:05 .* 50.0    50.0  Bulk +Settings"));
    }

    [TestMethod]
    public void A_plain_file_is_timed_by_its_line_speed()
    {
        using var directory = new TemporaryDirectory();
        var bytes = new ArrayBufferWriter<byte>();
        DeviceFactory.Create("mppt", new SimulationOptions()).Emit(30_000, bytes);
        var file = directory.File("mppt.bin");
        File.WriteAllBytes(file, bytes.WrittenSpan);
        using var harness = HarnessProcess.Run("replay", file, "--json");
        var lastMs = harness.Messages[^1].GetProperty("atMs").GetInt64();

        Assert.AreEqual(bytes.WrittenCount, harness.Summary.GetProperty("bytes").GetInt64());
        Assert.AreEqual(0, harness.Summary.GetProperty("badBlocks").GetInt64());
        Assert.IsTrue(lastMs <= bytes.WrittenCount * 10_000L / 19_200 + 20, "no message later than the last byte");
        Assert.IsTrue(lastMs >= bytes.WrittenCount * 10_000L / 19_200 - 2_000, "and the last one near it");
    }

    [TestMethod]
    public void A_broken_recording_is_used_as_far_as_it_can_be_read()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("broken.nbr");
        var whole = File.ReadAllLines(ShuntEvening.Recording.FullPath);
        whole[100] = "nonsense";
        whole[200] = whole[200][..20] + "zz";
        File.WriteAllText(file, string.Join('\n', whole.Take(600))[..^5]);
        using var harness = HarnessProcess.Run("replay", file, "--json");

        Assert.AreEqual(0, harness.ExitCode);
        Assert.IsTrue(harness.Summary.GetProperty("damagedLines").GetInt32() >= 2);
        Assert.IsTrue(harness.Summary.GetProperty("blocks").GetInt32() > 200);
    }

    [TestMethod]
    public void Every_message_of_a_replay_reaches_a_real_broker_in_order()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var harness = HarnessProcess.Run("replay", "--json", "--mqtt", $"localhost:{broker.Port}");
        var sent = Batteries(harness).Select(battery => battery.GetRawText()).ToArray();

        Assert.AreEqual(0, harness.ExitCode);
        Deadline.Until(() => subscriber.Texts(Battery).Length == sent.Length, () => $"{sent.Length} messages, there are {subscriber.Texts(Battery).Length}");
        CollectionAssert.AreEqual(sent, subscriber.Texts(Battery));
        subscriber.WaitFor("nanobattery/board/status", "online");
        subscriber.WaitFor("nanobattery/board/status", "offline");
    }

    [TestMethod]
    public void A_replay_does_not_publish_to_the_settings_broker()
    {
        using var broker = new MosquittoBroker();
        using var subscriber = new Subscriber(broker.Port);
        using var directory = new TemporaryDirectory();
        var settings = directory.File("settings.json");
        File.WriteAllText(settings, $$"""{ "mqtt": { "host": "localhost", "port": {{broker.Port}} } }""");
        using var harness = HarnessProcess.Run("replay", "--json", "--settings", settings);

        Assert.AreEqual(0, harness.ExitCode);
        Assert.IsEmpty(subscriber.Texts(Battery));
        Assert.IsEmpty(subscriber.Texts("nanobattery/board/status"));
    }

    private static decimal[] ChargeCurrents(HarnessProcess harness) => [.. Batteries(harness)
        .Select(battery => battery.GetProperty("Info").GetProperty("MaxChargeCurrent").GetDecimal())];

    private static int Cells(HarnessProcess harness) =>
        Batteries(harness).Last().GetProperty("System").GetProperty("NrOfCellsPerBattery").GetInt32();

    private static IEnumerable<JsonElement> Batteries(HarnessProcess harness) => harness.Messages
        .Where(message => message.GetProperty("topic").GetString() == Battery).Select(message => message.GetProperty("payload"));
}
