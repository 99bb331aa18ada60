using NanoBattery.Web.Trend;

namespace NanoBattery.Tests;

[TestClass]
public class TrendTests
{
    private const int TenMinutes = 600;

    [TestMethod]
    public void A_point_is_the_mean_of_its_time()
    {
        WebBench bench = new WebBench();
        bench.Run(14).Volts = "13400";
        bench.Amperes = "-1000";
        string history = bench.Run(6).Get("/api/history?range=hour");

        // From 10 s to 14 s, and from 15 s to 19 s: what comes at 20 s belongs to the next point.
        Assert.AreEqual(
            "{\"range\":\"hour\",\"stepSeconds\":10,\"now\":null,\"points\":[[10,13200,1500,500,null,null,null],[0,13300,260,500,null,null,null]],"
                + "\"sureSeconds\":null}", history);
    }

    [TestMethod]
    public void A_time_without_a_good_reading_is_unknown_and_never_what_was_before()
    {
        WebBench bench = new WebBench();
        bench.Run(20).Volts = "";
        bench.Run(40).Volts = "13300";
        string history = bench.Run(20).Get("/api/history?range=hour");
        Assert.IsTrue(
            history.IndexOf(",\"points\":[[70,13200,1500,500,null,null,null],[60,13200,1500,500,null,null,null],[50,13200,1500,500,null,null,null],"
                + "[40,null,null,null,null,null,null],[20,null,null,null,null,null,null],[10,") > 0, history);
    }

    [TestMethod]
    public void A_line_that_is_silent_now_ends_in_the_unknown()
    {
        WebBench bench = new WebBench();
        bench.Run(20).Volts = "";
        string history = bench.Run(60).Get("/api/history?range=hour");
        Assert.IsTrue(history.IndexOf(",[0,null,null,null,null,null,null]],") > 0, history);
    }

    [TestMethod]
    public void Days_survive_a_restart_and_the_time_between_is_as_long_as_it_was()
    {
        MemoryFiles files = new MemoryFiles();
        WebBench bench = new WebBench(files) { BlockMs = 5_000 };
        bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(3 * TenMinutes);
        bench = new WebBench(files) { BlockMs = 5_000 };
        string before = bench.Get("/api/history?range=week");
        Assert.IsTrue(before.IndexOf("\"points\":[[1800,13200,1500,500,null,null,null],[1200,13200,") > 0, before);
        Assert.IsTrue(before.IndexOf("\"sureSeconds\":0}") > 0, before);

        // Two hours later, and the time of day comes after five minutes.
        bench.Run(TenMinutes / 2).View.UnixSeconds = 1_800_000_000 + 7_200 + 1_800 + TenMinutes / 2;
        string after = bench.Run(TenMinutes / 2).Get("/api/history?range=week");
        Assert.IsTrue(after.IndexOf("\"points\":[[9000,13200,1500,500,null,null,null],[8400,13200,1500,500,null,null,null],[7800,13200,1500,500,null,null,null],"
            + "[7200,null,null,null,null,null,null],[600,null,null,null,null,null,null],[0,13200,1500,500,null,null,null]],\"sureSeconds\":null}") > 0, after);

        // The next start knows it too, as it was stored.
        bench = new WebBench(files);
        after = bench.Get("/api/history?range=week");
        Assert.IsTrue(after.IndexOf("[[9600,13200,1500,500,null,null,null],[9000,") > 0, after);
    }

    [TestMethod]
    public void Without_the_time_of_day_a_restart_is_a_gap_of_unknown_length()
    {
        MemoryFiles files = new MemoryFiles();
        new WebBench(files) { BlockMs = 5_000 }.Run(2 * TenMinutes);
        string history = new WebBench(files) { BlockMs = 5_000 }.Run(2 * TenMinutes).Get("/api/history?range=week");
        Assert.IsTrue(history.IndexOf("\"points\":[[2400,13200,1500,500,null,null,null],[1800,13200,1500,500,null,null,null],[1200,null,null,null,null,null,null],"
            + "[600,13200,") > 0, history);
        Assert.IsTrue(history.IndexOf("\"sureSeconds\":1200}") > 0, history);
    }

    [TestMethod]
    public void A_leap_of_the_clock_reorders_nothing()
    {
        MemoryFiles files = new MemoryFiles();
        WebBench bench = new WebBench(files) { BlockMs = 5_000 };
        bench.View.UnixSeconds = 1_800_000_000;
        bench.Run(TenMinutes);
        bench.Volts = "13300";
        bench.View.UnixSeconds = 1_700_000_000;
        bench.Run(TenMinutes);
        bench.Volts = "13400";
        bench.View.UnixSeconds = 1_900_000_000;
        string history = bench.Run(TenMinutes).Get("/api/history?range=week");
        Assert.IsTrue(history.IndexOf("\"now\":1900000600,\"points\":[[1200,13200,1500,500,null,null,null],[600,133") > 0, history);
        Assert.IsTrue(history.IndexOf(",[0,134") > 0, history);

        // A clock that is set back over a restart: nobody knows how long it was.
        bench = new WebBench(files) { BlockMs = 5_000 };
        bench.View.UnixSeconds = 1_500_000_000;
        history = bench.Run(TenMinutes).Get("/api/history?range=week");
        Assert.IsTrue(history.IndexOf("[600,null,null,null,null,null,null],[0,13200,") > 0, history);
        Assert.IsTrue(history.IndexOf("\"sureSeconds\":600}") > 0, history);
    }

    [TestMethod]
    public void A_point_costs_one_write_of_a_file()
    {
        MemoryFiles files = new MemoryFiles();
        WebBench bench = new WebBench(files) { BlockMs = 5_000 };
        bench.Run(6 * TenMinutes);
        Assert.AreEqual(6, files.Writes);
        bench.Volts = "";
        bench.Run(6 * TenMinutes);
        Assert.AreEqual(7, files.Writes);
    }

    [TestMethod]
    public void History_json_has_an_object_a_line_the_oldest_first()
    {
        WebBench bench = new WebBench { BlockMs = 5_000, Amperes = "-4000" };
        bench.View.UnixSeconds = 1_709_164_200;
        bench.Run(TenMinutes).Volts = "";
        bench.Run(2 * TenMinutes).Volts = "13000";
        string lines = bench.Run(TenMinutes).Get("/history.json");
        Assert.AreEqual(
            "{\"kw\":-53,\"battery\":50.0,\"time\":\"2024-02-29 00:00:00\",\"watts\":-53}\n"
            + "{\"kw\":-53,\"battery\":50.0,\"time\":\"2024-02-29 00:10:00\",\"watts\":-53}\n"
            + "{\"kw\":-52,\"battery\":50.0,\"time\":\"2024-02-29 00:30:00\",\"watts\":-52}\n", lines);
    }
}
