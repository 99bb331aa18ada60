using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class WebStateTests
{
    [TestMethod]
    public void The_state_tells_the_battery_with_its_age_and_its_limits()
    {
        WebBench bench = new WebBench();
        bench.View.UnixSeconds = 3_000_000_000;
        string state = bench.Run(5).Get("/api/state");
        Has(state, "{\"time\":3000000005,\"uptimeSeconds\":5,\"board\":{\"name\":\"board\",");
        Has(state, "\"line\":{\"state\":\"ok\",\"device\":\"SmartShunt 500A/50mV\",\"ageMs\":0,\"damaged\":0}");
        Has(state, "\"battery\":{\"soc\":50.0,\"volts\":13.200,\"amperes\":1.500,\"watts\":20,\"celsius\":null,\"ageMs\":0,\"isLive\":true,");
        Has(state, "\"limits\":{\"chargeVolts\":13.800,\"chargeAmperes\":50.000,\"dischargeAmperes\":50.000,");
        Has(state, "\"alarms\":[],\"cells\":[],\"balancing\":[],\"highCell\":null,\"lowCell\":null,\"history\":{");
        Has(state, "},\"modules\":[],\"charger\":null}");
    }

    [TestMethod]
    public void Before_the_first_reading_there_is_no_battery()
    {
        WebBench bench = new WebBench { Volts = "" };
        string state = bench.Run(3).Get("/api/state");
        Has(state, "{\"time\":null,");
        Has(state, "\"line\":{\"state\":\"searching\",\"device\":null,\"ageMs\":null,\"damaged\":0}");
        Has(state, "\"battery\":null,\"modules\":[],\"charger\":null}");
    }

    [TestMethod]
    public void What_is_old_is_never_shown_as_live()
    {
        WebBench bench = new WebBench();
        bench.Run(5).Volts = "";
        Has(bench.Run(10).Get("/api/state"), "\"ageMs\":10000,\"isLive\":true");
        string state = bench.Run(1).Get("/api/state");
        Has(state, "\"state\":\"silent\"");
        Has(state, "\"soc\":50.0,\"volts\":13.200,\"amperes\":1.500,\"watts\":20,\"celsius\":null,\"ageMs\":11000,\"isLive\":false");
        Has(state, "\"chargeAmperes\":0.000,\"dischargeAmperes\":0.000");
        Has(state, "{\"name\":\"BmsCable\",\"level\":2}");
    }

    [TestMethod]
    public void A_guard_that_hangs_looks_old_although_it_has_noticed_nothing()
    {
        WebBench bench = new WebBench();
        string state = bench.Run(5).Hang(11).Get("/api/state");
        Has(state, "\"ageMs\":11000,\"isLive\":false");
        Has(state, "\"line\":{\"state\":\"silent\"");
        Assert.AreEqual(503, bench.Ask("/health"));
    }

    [TestMethod]
    public void A_guard_that_hangs_has_no_limits_in_force_and_no_word_on_alarms()
    {
        WebBench bench = new WebBench();
        bench.Run(5);
        Has(bench.Get("/metrics"), "nanobattery_charge_limit_amperes 50.000\n");
        bench.Hang(13);
        Has(bench.Get("/api/state"), "\"limits\":{\"chargeVolts\":null,\"chargeAmperes\":null,\"dischargeAmperes\":null,"
            + "\"chargeReason\":\"The guard stands still\",\"dischargeReason\":\"The guard stands still\"}");
        string metrics = bench.Get("/metrics");
        Has(metrics, "nanobattery_reading_live 0\n");
        Assert.IsTrue(metrics.IndexOf("\nnanobattery_charge_limit_") < 0 && metrics.IndexOf("\nnanobattery_discharge_limit_") < 0, metrics);
        Assert.IsTrue(metrics.IndexOf("\nnanobattery_alarm_level{") < 0, metrics);

        // It has gone on, and has noticed.
        bench.Volts = "";
        Has(bench.Run(1).Get("/metrics"), "nanobattery_charge_limit_amperes 0.000\n");
        Has(bench.Hang(60).Get("/api/state"), "\"chargeAmperes\":0.000");
    }

    [TestMethod]
    public void A_board_without_a_battery_says_what_it_is()
    {
        WebBench bench = new WebBench();
        bench.View.Board = null;
        bench.View.Mode = BoardMode.Safe;
        bench.View.Why = "It crashed \"again\"";
        Has(bench.Get("/api/state"), "\"mode\":\"safe\",\"why\":\"It crashed \\\"again\\\"\",");
        Has(bench.Get("/api/state"), "\"state\":\"searching\"");
        Assert.AreEqual("{\"ok\":false,\"why\":\"Nothing is guarded: It crashed \\\"again\\\"\",\"uptimeSeconds\":0,\"version\":\"0.1.0\"}", bench.Get("/health"));
        Has(bench.Get("/metrics"), "nanobattery_line_up 0\n");
        Assert.AreEqual("{\"kw\":null,\"battery\":null,\"time\":null,\"watts\":null}", bench.Get("/battery.json"));
    }

    [TestMethod]
    public void Health_says_what_is_wrong()
    {
        WebBench bench = new WebBench();
        Assert.AreEqual(503, bench.Ask("/health"));
        Has(bench.Get("/health"), "\"why\":\"Nothing is heard on the line\"");
        Assert.AreEqual("{\"ok\":true,\"uptimeSeconds\":5,\"version\":\"0.1.0\"}", bench.Run(5).Get("/health"));
        Assert.AreEqual(200, bench.Ask("/health"));
        bench.Volts = "";
        Assert.AreEqual(503, bench.Run(11).Ask("/health"));
        Has(bench.Get("/health"), "\"why\":\"No good reading of the battery for 11 s\"");
    }

    [TestMethod]
    public void A_monitor_that_knows_no_state_of_charge_is_not_well()
    {
        WebBench bench = new WebBench { Soc = "---" };
        Assert.AreEqual(503, bench.Run(5).Ask("/health"));
        Has(bench.Get("/health"), "No state of charge");
        Has(bench.Get("/api/state"), "\"battery\":null");
    }

    [TestMethod]
    public void The_modules_of_a_stack_are_told_each_with_its_cells()
    {
        StackBench stack = new StackBench(2).Run(20);
        WebBench bench = new WebBench();
        bench.View.Board = stack.Board;
        bench.View.NowMs = stack.NowMs;
        string state = bench.Get("/api/state");
        Has(state, "\"modules\":[{\"address\":1,\"isHere\":true,");
        Has(state, ",{\"address\":2,\"isHere\":true,");
        Has(state, "\"highCell\":{\"mv\":");
        Assert.IsTrue(state.IndexOf("{\"address\":3,") < 0);
        string metrics = bench.Get("/metrics");
        Has(metrics, "nanobattery_module_up{module=\"2\"} 1\n");
        Has(metrics, "nanobattery_module_cell_volts{module=\"1\",cell=\"1\"} 3.");

        bench.Hang(20);
        Has(bench.Get("/api/state"), "{\"address\":1,\"isHere\":false,");
        Has(bench.Get("/metrics"), "nanobattery_module_up{module=\"2\"} 0\n");
        Assert.IsTrue(bench.Get("/metrics").IndexOf("nanobattery_module_cell_volts{") < 0);
    }

    [TestMethod]
    public void Metrics_leave_out_what_is_not_known_now()
    {
        WebBench bench = new WebBench();
        string metrics = bench.Run(5).Get("/metrics");
        Has(bench.Header, "Content-Type: text/plain; version=0.0.4; charset=utf-8\n");
        Has(metrics, "# TYPE nanobattery_state_of_charge_ratio gauge\nnanobattery_state_of_charge_ratio 0.500\n");
        Has(metrics, "# TYPE nanobattery_temperature_celsius gauge\n# HELP");
        Has(metrics, "nanobattery_reading_live 1\n");
        bench.Volts = "";
        metrics = bench.Run(11).Get("/metrics");
        Has(metrics, "nanobattery_reading_live 0\n");
        Has(metrics, "nanobattery_reading_age_seconds 11.000\n");
        Has(metrics, "# TYPE nanobattery_state_of_charge_ratio gauge\n# HELP");
        Has(metrics, "nanobattery_charge_limit_amperes 0.000\n");
        Has(metrics, "nanobattery_alarm_level{alarm=\"BmsCable\"} 2\n");
    }

    [TestMethod]
    public void Who_publishes_nothing_waits_for_no_network()
    {
        string state = new WebBench().Run(5).Get("/api/state");
        Has(state, "\"wifi\":{\"state\":\"off\",\"words\":\"Not used\"},\"broker\":{\"state\":\"off\",\"words\":\"Nothing is published\"}");
    }

    [TestMethod]
    public void A_charger_that_is_silent_has_no_limit_in_force()
    {
        ChargerBench charger = new ChargerBench().Run(5).Ask("10").Run(10);
        WebBench bench = new WebBench();
        bench.View.Board = charger.Board;
        bench.View.NowMs = charger.Charger.NowMs;
        Has(bench.Get("/metrics"), "\nnanobattery_charger_limit_in_force_amperes 10.000\n");
        bench.Hang(11);
        Has(bench.Get("/api/state"), "\"isLive\":false,\"limit\":{");
        Assert.IsTrue(bench.Get("/metrics").IndexOf("\nnanobattery_charger_limit_in_force_amperes ") < 0);
    }

    [TestMethod]
    public void Battery_json_keeps_zero_and_negative_values_and_is_null_when_they_are_old()
    {
        WebBench bench = new WebBench { Watts = "-53", Amperes = "-4000" };
        bench.View.UnixSeconds = 1_709_164_800;
        Assert.AreEqual("{\"kw\":-53,\"battery\":50.0,\"time\":\"2024-02-29 00:00:05\",\"watts\":-53}", bench.Run(5).Get("/battery.json"));
        bench.Watts = "0";
        bench.Soc = "0";
        Assert.AreEqual("{\"kw\":0,\"battery\":0.0,\"time\":\"2024-02-29 00:00:10\",\"watts\":0}", bench.Run(5).Get("/battery.json"));
        bench.Volts = "";
        Assert.AreEqual("{\"kw\":null,\"battery\":null,\"time\":\"2024-02-29 00:00:10\",\"watts\":null}", bench.Run(11).Get("/battery.json"));
    }

    [TestMethod]
    public void An_unknown_range_is_refused_in_words()
    {
        WebBench bench = new WebBench();
        Assert.AreEqual(400, bench.Ask("/api/history?range=year"));
        Assert.AreEqual("/api/history takes range=hour, range=day or range=week.\n", bench.Get("/api/history?range=year"));
    }

    private static void Has(string text, string part)
    {
        Assert.IsTrue(text.IndexOf(part) >= 0, part + " is not in " + text);
    }
}
