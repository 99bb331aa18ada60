using System.Text;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class HexTroubleTests
{
    private const string GetMaximum = ":7F0ED0071\n";

    [TestMethod]
    [DataRow(300)]
    [DataRow(1200)]
    public void A_late_reply_comes_when_it_was_ordered(int delayMs)
    {
        var bench = Bench($"hexdelay:{delayMs}ms");
        bench.Pass(5_010).Send(GetMaximum);

        Assert.IsEmpty(bench.Pass(delayMs - 1).Replies());
        Assert.HasCount(1, bench.Pass(100).Replies());
    }

    [TestMethod]
    public void A_late_reply_comes_behind_async_frames_and_a_whole_block()
    {
        var bench = Bench("hexdelay:1200ms=always").Pass(4_990);
        Assert.IsNotNull(bench.Ask(GetMaximum, withinMs: 1400));
        var heard = bench.Heard;

        Assert.HasCount(2, heard.Blocks);
        Assert.IsGreaterThan(20, heard.Frames.FindIndex(frame => frame.Command == '7'));
    }

    [TestMethod]
    public void Replies_keep_their_order_when_the_delay_ends()
    {
        var bench = Bench("hexdelay:800ms=1s@5s").Pass(5_900);
        bench.Send(GetMaximum);
        bench.Pass(200).Send(":7DFED0082\n");

        CollectionAssert.AreEqual(
            new[] { 0xEDF0, 0xEDDF }, bench.Pass(1000).Replies().Select(frame => frame.Register).ToArray());
    }

    [TestMethod]
    public void A_lost_reply_does_not_undo_what_was_set()
    {
        var bench = Bench("hexloss=1");
        bench.Pass(1000);

        Assert.IsNull(bench.Ask(HexBench.Request(HexCommand.Set, 0xEDF0, 100, 0)));
        Assert.AreEqual(100, bench.Charger.EffectiveLimitDeciamps);
        Assert.AreEqual(1, bench.Charger.FlashWrites[0xEDF0]);
    }

    [TestMethod]
    public void About_as_many_replies_are_lost_as_were_ordered()
    {
        var bench = Bench("hexloss=0.25");
        var answered = Enumerable.Range(0, 400).Count(_ => bench.Ask(GetMaximum, withinMs: 150) is not null);

        Assert.AreEqual(300, answered, 30);
    }

    [TestMethod]
    public void A_device_that_does_not_listen_sends_its_text_as_ever()
    {
        var bench = Bench("hexdeaf=10s@5s").Pass(6_000);

        Assert.IsNull(bench.Ask(HexBench.Request(HexCommand.Set, 0xEDF0, 100, 0), withinMs: 5_000));
        Assert.HasCount(5, bench.Heard.Blocks);
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.AreEqual(300, bench.Pass(5_000).Get(0xEDF0));
    }

    [TestMethod]
    public void Into_a_silence_nothing_can_be_said()
    {
        var bench = Bench("silence=10s@5s").Pass(6_000);

        Assert.IsNull(bench.Ask(HexBench.Request(HexCommand.Set, 0xEDF0, 100, 0)));
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.IsEmpty(bench.Heard.Frames);
    }

    [TestMethod]
    public void A_restart_loses_the_limit_and_keeps_the_setting()
    {
        var bench = Bench("restart=3s@20s").Pass(15_000);
        bench.SetWord(0xEDF0, 200);
        bench.Limit(100);
        Assert.IsNull(bench.Pass(20_100 - bench.NowMs).Ask(GetMaximum, withinMs: 2_000));
        Assert.IsEmpty(bench.Replies());
        Assert.AreEqual(0, bench.Charger.Milliamps);
        bench.Pass(5_000);

        Assert.IsFalse(bench.Charger.IsControlled);
        Assert.AreEqual(0xFFFF, bench.Get(0x2015));
        Assert.AreEqual(20_000, bench.Charger.Milliamps, 50);
        Assert.IsInRange(3, 5, bench.Get(0x0120));
    }

    [TestMethod]
    public void A_host_can_restart_it_too()
    {
        var bench = Bench("").Pass(10_000);
        bench.Limit(100);
        bench.Send(":64F\n");

        Assert.IsEmpty(bench.Pass(900).Replies().Where(frame => frame.Register != 0x2015));
        Assert.AreEqual(300, bench.Pass(1_000).Get(0xEDF0));
        Assert.IsFalse(bench.Charger.IsControlled);
    }

    [TestMethod]
    public void A_restart_of_a_slow_device_begins_between_its_blocks()
    {
        var line = new FaultyLine(new ShuntDevice(new SimulationOptions()), FaultsParser.Parse("restart=200ms@5100ms"), 1);

        Assert.IsLessThan(Simulated.Run("shunt", 10_000).Length, Simulated.Run(line, 10_000).Length, "the block it was sending is cut");
    }

    [TestMethod]
    public void A_damaged_request_is_refused_as_no_frame_and_changes_nothing()
    {
        var bench = Bench("flip:0.02=always").Pass(1000);
        var refused = 0;
        for (var i = 0; i < 200; i++)
        {
            bench.Ask(HexBench.Request(HexCommand.Set, 0xEDF0, 100, 0), withinMs: 100);
            refused += bench.Replies().Count(frame => frame.Text == ":4AAAAFD");
        }

        Assert.IsGreaterThan(10, refused);
        Assert.IsInRange(50, 199, bench.Charger.FlashWrites[0xEDF0]);
        Assert.AreEqual(100L, bench.Charger.Registers[0xEDF0]);
    }

    [TestMethod]
    public void Noise_for_a_while_ends()
    {
        var bench = Bench("garbage:0.5=2s@5s,drop:0.1=2s@5s").Pass(10_000);

        Assert.AreEqual(300, bench.Get(0xEDF0));
        Assert.AreEqual(0x55, bench.Replies().Single().Sum);
    }

    [TestMethod]
    public void What_changes_is_told_unasked()
    {
        var bench = Bench("").Pass(1000);
        bench.Limit(100);
        var told = bench.Pass(61_000).Heard.Frames.FindAll(frame => frame.Command == 'A' && frame.Register == 0x2015);

        CollectionAssert.AreEqual(new[] { "6400", "FFFF" }, told.Select(frame => frame.Text[8..12]).ToArray());
    }

    [TestMethod]
    public void How_often_it_is_asked_does_not_change_what_it_does()
    {
        const string Everything = "flip=0.001,hex=5,restart=3s@20s,restart=2s/30s,hexdelay:300ms,hexloss=0.5,hexdeaf=3s@40s";
        CollectionAssert.AreEqual(Talk(Everything, stepMs: 1), Talk(Everything, stepMs: 250));
    }

    private static byte[] Talk(string faults, int stepMs)
    {
        var line = new FaultyLine(new ChargerDevice(new SimulationOptions()), FaultsParser.Parse(faults), 7);
        var sink = new System.Buffers.ArrayBufferWriter<byte>();
        for (var ms = 0; ms <= 60_000; ms += stepMs)
        {
            line.Emit(ms, sink);
            if (ms % 500 == 0)
            {
                line.Receive(Encoding.ASCII.GetBytes(GetMaximum));
            }
        }
        return sink.WrittenSpan.ToArray();
    }

    private static HexBench Bench(string faults)
    {
        var charger = new ChargerDevice(new SimulationOptions { StartSocPermille = 300 });
        return new HexBench(charger, new FaultyLine(charger, FaultsParser.Parse(faults), seed: 3));
    }
}
