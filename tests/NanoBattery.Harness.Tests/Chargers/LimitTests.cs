using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Chargers;

[TestClass]
public sealed class LimitTests
{
    private const int Stored = 0xEDF0;

    [TestMethod]
    public void A_limit_is_in_force_within_two_seconds_and_an_hour_later_and_the_flash_was_never_written()
    {
        var bench = new LimitBench(ChargerKind.Volatile).Pass(10).Ask("12.5").Pass(2);
        Assert.AreEqual(12.5, bench.LimitAmps);
        for (var minute = 0; minute < 60; minute++)
        {
            bench.Pass(60);
            Assert.AreEqual(12.5, bench.LimitAmps);
            Assert.IsTrue(bench.Charger.Milliamps < 13_000);
        }
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.IsEmpty(bench.Charger.Violations);
    }

    [TestMethod]
    public void A_slider_with_a_thousand_values_in_a_minute_wears_nothing_and_its_last_value_counts()
    {
        var bench = new LimitBench(ChargerKind.Volatile).Pass(10);
        Slide(bench);
        Assert.AreEqual(21.3, bench.LimitAmps);
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
    }

    [TestMethod]
    [DataRow(ChargerKind.Stored)]
    [DataRow(ChargerKind.Bare)]
    [DataRow(ChargerKind.Deaf)]
    public void Where_the_flash_must_be_written_a_slider_costs_two_writes_and_the_day_not_more_than_its_budget(ChargerKind kind)
    {
        var bench = new LimitBench(kind).Pass(10);
        Slide(bench);
        bench.Pass(120);
        Assert.IsTrue(bench.Charger.FlashWrites[Stored] <= 2, $"{bench.Charger.FlashWrites[Stored]}");
        for (var hour = 0; hour < 24; hour++)
        {
            for (var i = 0; i < 30; i++)
            {
                bench.Ask($"{10 + (hour + i) % 15}").Pass(20);
            }
        }
        Assert.IsTrue(bench.Charger.FlashWrites.Total <= 2 + 24, $"{bench.Charger.FlashWrites.Total}");
        Assert.AreEqual(bench.Charger.FlashWrites[Stored], bench.Charger.FlashWrites.Total);
        Assert.IsEmpty(bench.Charger.Violations);
    }

    [TestMethod]
    public void The_same_value_is_never_written_twice()
    {
        var bench = new LimitBench(ChargerKind.Stored).Pass(10);
        for (var i = 0; i < 50; i++)
        {
            bench.Ask("14").Pass(120);
        }
        Assert.AreEqual(14.0, bench.LimitAmps);
        Assert.AreEqual(1, bench.Charger.FlashWrites.Total);
        bench.RestartBoard("14");
        bench.Pass(300);
        Assert.AreEqual(1, bench.Charger.FlashWrites.Total);
    }

    [TestMethod]
    public void A_charger_that_only_says_that_it_obeys_is_found_out()
    {
        var bench = new LimitBench(ChargerKind.Lying).Pass(10).Ask("10").Pass(90);
        Assert.IsTrue(bench.Charger.Milliamps < 10_500, $"{bench.Charger.Milliamps} mA");
        Assert.AreEqual(1, bench.Charger.FlashWrites[Stored]);
    }

    [TestMethod]
    [DataRow(ChargerKind.Volatile)]
    [DataRow(ChargerKind.Stored)]
    public void A_limit_survives_a_restart_of_the_board_by_the_message_that_the_broker_kept(ChargerKind kind)
    {
        var bench = new LimitBench(kind).Pass(10).Ask("9.5").Pass(10);
        bench.RestartBoard("9.5");
        bench.Pass(10);
        Assert.AreEqual(9.5, bench.LimitAmps);
    }

    [TestMethod]
    public void A_limit_survives_five_minutes_of_a_silent_charger_and_its_restart()
    {
        var bench = new LimitBench(ChargerKind.Volatile, "silence=5m@60s,restart=3s@600s").Pass(10).Ask("11").Pass(120);
        Assert.AreEqual("offline", bench.Sink.LastPlain("nanobattery/board/status"));
        bench.Pass(250);
        Assert.AreEqual("online", bench.Sink.LastPlain("nanobattery/board/status"));
        Assert.AreEqual(11.0, bench.LimitAmps);
        bench.Pass(260);
        Assert.AreEqual(11.0, bench.LimitAmps);
    }

    [TestMethod]
    public void A_bad_line_costs_time_and_nothing_else()
    {
        var bench = new LimitBench(ChargerKind.Volatile, "flip=0.0005,drop=0.0003,hexloss:0.2,hexdelay:400ms,hex=20").Pass(30);
        for (var i = 0; i < 40; i++)
        {
            var amps = 8 + i % 20;
            bench.Ask($"{amps}").Pass(60);
            Assert.AreEqual((double)amps, bench.LimitAmps, $"after {i} minutes");
        }
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.IsEmpty(bench.Charger.Violations);
    }

    [TestMethod]
    public void Nobody_asks_and_nothing_is_written()
    {
        var bench = new LimitBench(ChargerKind.Volatile).Pass(600);
        Assert.AreEqual(30.0, bench.LimitAmps);
        Assert.IsFalse(bench.Charger.IsControlled);
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
    }

    private static void Slide(LimitBench bench)
    {
        for (var i = 0; i < 1_000; i++)
        {
            bench.Ask((8 + i % 170 / 10.0).ToString(System.Globalization.CultureInfo.InvariantCulture)).Pass(0.06);
        }
        bench.Ask("21.3").Pass(3);
    }
}
