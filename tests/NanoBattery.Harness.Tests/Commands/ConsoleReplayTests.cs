using System.Text;
using System.Text.Json;
using NanoBattery.Harness.Recordings;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Commands;

/// <summary>Talks with a console that somebody else had, and what the board would have made of them.</summary>
[TestClass]
public sealed class ConsoleReplayTests
{
    private const string Bank = "nanobattery/board/pylon";
    private const string State = "nanobattery/board/pylon/state";

    private readonly Talk _talk = new();

    [TestMethod]
    [DataRow("pwr")]
    [DataRow("pwr 1")]
    [DataRow("bat")]
    [DataRow("bat 3")]
    [DataRow("info 2")]
    [DataRow("stat 1")]
    [DataRow("soh 1")]
    [DataRow("time")]
    public void A_single_reply_is_known_for_what_it_is(string asked)
    {
        using var harness = Replay(_talk.Ask(asked));

        Assert.AreEqual("1 good, 0 doubtful, 0 refused, 0 unknown", Counts(harness));
        Assert.AreEqual(State, Topics(harness).Single());
    }

    [TestMethod]
    [DataRow("us2000plus")]
    [DataRow("us3000d")]
    [DataRow("short")]
    [DataRow("extra2000")]
    [DataRow("pytes")]
    public void A_talk_with_any_kind_of_console_ends_in_a_battery(string layout)
    {
        var talk = new Talk(new PylontechOptions { Layout = ConsoleLayouts.Named(layout) });
        using var harness = Replay(Ask(talk, rounds: 18, "bat 1", "bat 2", "bat 3", "pwr 1", "pwr 2", "pwr 3"));

        // Some firmware's own way of writing is believed when it came a third time.
        Assert.IsGreaterThanOrEqualTo(100, Count(harness, "goodReplies"));
        StringAssert.EndsWith(Counts(harness), "0 refused, 0 unknown");
        Assert.AreEqual(3, Last(harness, Bank).GetProperty("System").GetProperty("NrOfModulesOnline").GetInt32());
    }

    [TestMethod]
    public void A_whole_talk_of_three_modules_ends_in_a_bank_and_its_modules()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("talk.nbr");
        Write(file, _talk, rounds: 10, "pwr", "pwr 1", "pwr 2", "pwr 3", "bat 1", "bat 2", "bat 3");
        using var harness = HarnessProcess.Run("replay", file, "--json");

        Assert.AreEqual("70 good, 0 doubtful, 0 refused, 0 unknown", Counts(harness));
        CollectionAssert.AreEquivalent(
            new[] { Bank, State, "nanobattery/board/battery_1", "nanobattery/board/battery_2", "nanobattery/board/battery_3" }, Topics(harness));
        var bank = Last(harness, Bank);
        Assert.AreEqual(150m, bank.GetProperty("InstalledCapacity").GetDecimal());
        Assert.AreEqual(150m, bank.GetProperty("Info").GetProperty("MaxChargeCurrent").GetDecimal());
        StringAssert.Matches(bank.GetProperty("System").GetProperty("MaxVoltageCellId").GetString(), new("^M[123]C[0-9]+$"));
        Assert.AreEqual(50m, Last(harness, "nanobattery/board/battery_2").GetProperty("Info").GetProperty("MaxChargeCurrent").GetDecimal());
    }

    [TestMethod]
    public void A_person_sees_the_stack_and_who_asked_what()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("talk.nbr");
        Write(file, _talk, rounds: 10, "info 1", "pwr", "bat 1", "bat 2", "bat 3");
        using var harness = HarnessProcess.Run("replay", file);
        var shown = string.Join('\n', harness.Output);

        StringAssert.Contains(shown, "│ US5000 (3 modules)");
        StringAssert.Contains(shown, "50 good, 0 doubtful, 0 refused");
        StringAssert.Contains(shown, "150.0   150.0  Bulk");
    }

    [TestMethod]
    public void A_layout_that_nobody_has_described_is_named_and_nothing_of_it_is_used()
    {
        var strange = _talk.Ask("bat 1").Replace("Volt     Curr     Tempr", "Spannung Strom    Tempr");
        using var directory = new TemporaryDirectory();
        var file = directory.File("strange.raw");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat(strange, 8)), Encoding.Latin1);
        using var json = HarnessProcess.Run("replay", file, "--json");
        using var shown = HarnessProcess.Run("replay", file);

        // Damage looks strange too, but not three times the same.
        Assert.AreEqual("0 good, 2 doubtful, 0 refused, 6 unknown", Counts(json));
        StringAssert.StartsWith(Last(json, State).GetProperty("UnknownLayout").GetString(), "bat 1: Battery  Spannung Strom");
        Assert.IsTrue(Array.Exists(shown.Output, line => line.Contains("unknown layout") && line.Contains("bat 1: Battery  Spannung Strom")));
    }

    [TestMethod]
    public void A_damaged_reply_costs_itself_and_no_other()
    {
        var whole = _talk.Ask("pwr 1");
        using var harness = Replay(whole + whole.Replace("Voltage", "Vol\u0001age") + whole);

        Assert.AreEqual("2 good, 1 doubtful, 0 refused, 0 unknown", Counts(harness));
    }

    [TestMethod]
    public void The_settings_of_a_board_that_asks_serve_for_a_talk_of_the_past_too()
    {
        using var directory = new TemporaryDirectory();
        var (file, settings) = (directory.File("talk.raw"), directory.File("stack.json"));
        File.WriteAllText(file, _talk.Ask("pwr 1"), Encoding.Latin1);
        File.WriteAllText(settings, """{ "serial": { "device": "pylontech" }, "pylontech": { "addresses": "1,2,3", "asks": true } }""");
        using var harness = HarnessProcess.Run("replay", file, "--settings", settings, "--json");

        Assert.AreEqual(1, harness.Summary.GetProperty("requests").GetInt32());
        Assert.AreEqual("1 good, 0 doubtful, 0 refused, 0 unknown", Counts(harness));
    }

    [TestMethod]
    public void Who_names_the_device_is_believed()
    {
        using var asConsole = HarnessProcess.Run("replay", "shunt-evening", "--device", "pylontech", "--json");
        using var asVictron = Replay(_talk.Ask("pwr 1"), "--device", "vedirect");

        Assert.AreEqual(0, asConsole.Summary.GetProperty("blocks").GetInt32());
        Assert.AreEqual(0, asConsole.Summary.GetProperty("requests").GetInt32());
        Assert.AreEqual(0, asVictron.Summary.GetProperty("requests").GetInt32());
    }

    [TestMethod]
    public void Only_a_talk_with_a_console_is_taken_for_one()
    {
        Assert.IsTrue(ConsoleTalk.IsIn(Recording.Plain(Encoding.ASCII.GetBytes("\n\rpylon>"), 19200)));
        Assert.IsTrue(ConsoleTalk.IsIn(Recording.Plain(Encoding.ASCII.GetBytes("\n\rPYTES>"), 19200)));
        foreach (var bundled in new[] { GuardMorning.Recording, ShuntEvening.Recording })
        {
            Assert.IsFalse(ConsoleTalk.IsIn(RecordingReader.Read(bundled.FullPath)));
        }
    }

    private static HarnessProcess Replay(string talk, params string[] options)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("talk.raw");
        File.WriteAllText(file, talk, Encoding.Latin1);
        return HarnessProcess.Run(["replay", file, "--json", .. options]);
    }

    private static string Ask(Talk talk, int rounds, params string[] commands) =>
        string.Concat(Enumerable.Repeat(commands, rounds).SelectMany(round => round).Select(talk.Ask));

    private static void Write(string file, Talk talk, int rounds, params string[] commands)
    {
        using var stream = File.Create(file);
        using var writer = new RecordingWriter(stream, talk.Device.BaudRate);
        foreach (var command in Enumerable.Repeat(commands, rounds).SelectMany(round => round))
        {
            var heard = talk.Ask(command);
            writer.FromDevice(talk.Console.NowMs, Encoding.Latin1.GetBytes(heard));
            talk.HearUntil(talk.Console.NowMs + 500);
        }
    }

    private static string Counts(HarnessProcess harness) =>
        $"{Count(harness, "goodReplies")} good, {Count(harness, "doubtfulReplies")} doubtful, "
        + $"{Count(harness, "refusedRequests")} refused, {Count(harness, "unknownLayouts")} unknown";

    private static int Count(HarnessProcess harness, string key) => harness.Summary.GetProperty(key).GetInt32();

    private static string[] Topics(HarnessProcess harness) =>
        [.. harness.Messages.Select(message => message.GetProperty("topic").GetString()!).Distinct()];

    private static JsonElement Last(HarnessProcess harness, string topic) =>
        harness.Messages.Last(message => message.GetProperty("topic").GetString() == topic).GetProperty("payload");
}
