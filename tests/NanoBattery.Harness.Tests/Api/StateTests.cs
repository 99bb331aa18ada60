using System.Text.Json;
using NanoBattery.Harness.Simulation;
using NanoBattery.Start;
using NanoBattery.Web.Api;

namespace NanoBattery.Harness.Tests.Api;

[TestClass]
public sealed class StateTests
{
    [TestMethod]
    [DataRow("shunt")]
    [DataRow("mppt")]
    [DataRow("charger")]
    [DataRow("inverter")]
    [DataRow("pylontech")]
    public void Every_answer_of_every_kind_of_device_is_json_at_any_moment(string kind)
    {
        var bench = ApiBench.Of(kind);
        for (var moment = 0; moment < 40; moment++)
        {
            foreach (var path in ApiBench.Paths)
            {
                bench.Json(path);
            }
            foreach (var line in bench.Get(BatteryApi.Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                ApiBench.Parse(line);
            }
            var state = bench.Json(BatteryApi.State);
            CollectionAssert.IsSubsetOf(StateShape.NamesIn(state).Distinct().ToArray(), Allowed());
            bench.Run(moment < 20 ? 0.5 : 33);
        }

        var last = bench.Json(BatteryApi.State);
        Assert.AreEqual("ok", last.GetProperty("connections").GetProperty("line").GetProperty("state").GetString());
        Assert.AreEqual(kind is "shunt" or "pylontech", last.GetProperty("battery").ValueKind == JsonValueKind.Object);
        Assert.AreEqual(kind is "mppt" or "charger", last.GetProperty("charger").ValueKind == JsonValueKind.Object);
        Assert.AreEqual(kind == "pylontech" ? 3 : 0, last.GetProperty("modules").GetArrayLength());
        Assert.IsTrue(bench.Json(BatteryApi.Health).GetProperty("ok").GetBoolean());
    }

    [TestMethod]
    public void Between_them_the_devices_tell_every_name()
    {
        // A cable that is pulled, so that there are alarms.
        var stack = ApiBench.Stack(2, "silence=60s@40s").Run(90).Json(BatteryApi.State);
        var told = StateShape.NamesIn(stack).Concat(StateShape.NamesIn(ApiBench.Of("charger").Run(30).Json(BatteryApi.State))).ToHashSet();
        CollectionAssert.IsSubsetOf(StateShape.Names, told.ToArray());
    }

    [TestMethod]
    public void What_the_state_says_of_the_battery_is_what_its_guard_knows()
    {
        var bench = ApiBench.Stack(5).Run(60);
        var battery = bench.Json(BatteryApi.State).GetProperty("battery");
        var reading = bench.View.Board!.Battery.LastReading;
        var limits = bench.View.Board.Battery.Limits;
        Assert.AreEqual(reading.PackMillivolts / 1000m, battery.GetProperty("volts").GetDecimal());
        Assert.AreEqual(reading.CurrentMilliamps / 1000m, battery.GetProperty("amperes").GetDecimal());
        Assert.AreEqual(reading.SocPermille / 10m, battery.GetProperty("soc").GetDecimal());
        Assert.AreEqual(reading.PowerWatts, battery.GetProperty("watts").GetInt32());
        Assert.AreEqual(limits.MaxChargeMillivolts / 1000m, battery.GetProperty("limits").GetProperty("chargeVolts").GetDecimal());
        Assert.AreEqual(limits.ChargeReason, battery.GetProperty("limits").GetProperty("chargeReason").GetString());
        CollectionAssert.AreEqual(
            reading.CellMillivolts.Take(reading.CellCount).ToArray(), battery.GetProperty("cells").EnumerateArray().Select(cell => cell.GetInt32()).ToArray());
        Assert.AreEqual(
            bench.Json(BatteryApi.State).GetProperty("modules").EnumerateArray().SelectMany(module => module.GetProperty("cells").EnumerateArray()).Max(cell => cell.GetInt32()),
            battery.GetProperty("highCell").GetProperty("mv").GetInt32());
    }

    [TestMethod]
    public void The_largest_stack_and_the_longest_words_fit()
    {
        var bench = ApiBench.Stack(16);
        bench.View.Mode = BoardMode.Safe;
        bench.View.Why = new string('\u0001', 500);
        bench.View.LastRestart = new string('\u00e9', 500);
        bench.View.Name = new string('n', 32);
        var state = bench.Run(120).Json(BatteryApi.State);
        Assert.AreEqual(16, state.GetProperty("modules").GetArrayLength());
        Assert.AreEqual(160, state.GetProperty("board").GetProperty("why").GetString()!.Length);
        Assert.IsTrue(state.GetProperty("modules").EnumerateArray().All(module => module.GetProperty("cells").GetArrayLength() == 15));
    }

    [TestMethod]
    [DataRow("shunt")]
    [DataRow("charger")]
    [DataRow("pylontech")]
    public void A_line_that_falls_silent_is_never_live(string kind)
    {
        var bench = ApiBench.Of(kind).Run(60);
        // Everything stands still but the clock.
        for (var second = 0; second < 40; second++)
        {
            var state = bench.Json(BatteryApi.State);
            foreach (var part in new[] { "battery", "charger" }.Select(state.GetProperty).Where(part => part.ValueKind == JsonValueKind.Object))
            {
                var limit = kind == "pylontech" ? 20_000 : 10_000;
                var age = part.GetProperty("ageMs").GetInt64();
                Assert.AreEqual(age <= limit, part.GetProperty("isLive").GetBoolean(), $"{age} ms");
                Assert.IsGreaterThanOrEqualTo(second * 1000, age);
            }
            bench.View.NowMs += 1000;
        }
        Assert.IsFalse(bench.Json(BatteryApi.Health).GetProperty("ok").GetBoolean());
        Assert.AreEqual("silent", bench.Json(BatteryApi.State).GetProperty("connections").GetProperty("line").GetProperty("state").GetString());
    }

    /// <summary>Of an object that may be missing, its name too.</summary>
    private static string[] Allowed() =>
        [.. StateShape.Names, "battery", "battery.alarms", "battery.highCell", "battery.lowCell", "modules", "modules[].alarms", "charger"];
}
