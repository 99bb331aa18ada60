using NanoBattery.Life;
using NanoBattery.Web.Trace;

namespace NanoBattery.Tests;

[TestClass]
public class TraceTests
{
    [TestMethod]
    public void A_trace_is_a_recording_of_both_directions_for_who_is_logged_in()
    {
        WebBench bench = new WebBench { Volts = "" };
        Assert.AreEqual(401, bench.Ask("/api/trace"));
        bench.IsLoggedIn = true;
        bench.Trace.Note(true, new byte[] { 0x0D, 0x0A, 0xFF }, 0, 3, 5_000);
        bench.Trace.Note(false, new byte[] { 0, 0x3A, 0x31 }, 1, 2, 5_000);
        bench.Trace.Note(true, new byte[] { 7 }, 0, 1, 5_000 + 40_000);
        Assert.AreEqual("# nanobattery-recording 1 baud=19200\n# made by: a board's trace\n0 < 0D0AFF\n0 > 3A31\n40000 < 07\n", bench.Get("/api/trace"));
        Assert.IsTrue(bench.Header.IndexOf("filename=\"board.nbr\"") > 0, bench.Header);
    }

    [TestMethod]
    public void The_oldest_bytes_go_and_the_times_of_the_others_stay()
    {
        WebBench bench = new WebBench(traceBytes: 256) { Volts = "", IsLoggedIn = true };
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)i;
        }

        bench.Trace.Note(true, bytes, 0, 300, 1_000);
        bench.Trace.Note(true, bytes, 0, 100, 9_000);
        bench.Trace.Note(false, bytes, 10, 2, 9_500);
        bench.Trace.Baud = 115_200;
        string trace = bench.Get("/api/trace");
        Assert.IsTrue(trace.IndexOf("# nanobattery-recording 1 baud=115200\n# made by: a board's trace\n0 < FE") == 0, trace);
        Assert.IsTrue(trace.IndexOf("2A2B\n8000 < 000102") > 0, trace);
        Assert.IsTrue(trace.IndexOf("6263\n8500 > 0A0B\n") > 0, trace);
    }

    [TestMethod]
    public void What_is_pushed_out_while_it_is_sent_is_missing_and_the_rest_keeps_its_times()
    {
        WebBench bench = new WebBench(traceBytes: 1_024) { Volts = "", IsLoggedIn = true };
        byte[] bytes = new byte[40];
        for (int second = 0; second < 20; second++)
        {
            bytes[0] = (byte)second;
            bench.Trace.Note(true, bytes, 0, 40, 1_000 * second);
        }

        // After the head and eight records, fourteen others come at once.
        int pieces = 0;
        string trace = bench.Get("/api/trace", () =>
        {
            pieces++;
            for (int i = 0; pieces == 2 && i < 14; i++)
            {
                bench.Trace.Note(true, bytes, 0, 40, 60_000);
            }
        });
        Assert.IsTrue(trace.IndexOf("\n7000 < 07") > 0, trace);
        Assert.IsTrue(trace.IndexOf("< 08") < 0, trace);
        Assert.IsTrue(trace.IndexOf("\n15000 < 0F") > 0, trace);
        Assert.IsTrue(trace.IndexOf("\n19000 < 13") > 0, trace);
        Assert.IsTrue(trace.IndexOf("\n60000 <") < 0, trace);
    }

    [TestMethod]
    public void A_trace_that_begins_late_knows_the_speed_of_the_line()
    {
        ByteTrace trace = new ByteTrace(256);
        TracedLink line = new TracedLink(new ScriptedLine(), new ManualClock());
        line.SetSpeed(115_200);
        line.Trace = trace;
        Assert.AreEqual(115_200, trace.Baud);
        line.SetSpeed(9_600);
        Assert.AreEqual(9_600, trace.Baud);
    }

    [TestMethod]
    public void A_board_without_a_trace_says_so()
    {
        WebBench bench = new WebBench(traceBytes: 0) { IsLoggedIn = true };
        Assert.AreEqual(404, bench.Ask("/api/trace"));
    }
}
