using NanoBattery.Messages;

namespace NanoBattery.Tests;

/// <summary>Cells that drift apart: which one is shown as balancing, and when the spread is worth a warning.</summary>
[TestClass]
public class BalancingTests
{
    [TestMethod]
    public void The_highest_cell_is_shown_as_balancing_where_the_spread_is_above_50_millivolts()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_380).Cell(4, 3_430).Pass(1);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);

        bench.Cell(4, 3_431).Pass(1);
        Assert.AreEqual(4, bench.Limits.BalancingCell);
        Assert.AreEqual("", bench.Alarms);
        Assert.AreEqual(40_000, bench.ChargeMilliamps);
    }

    [TestMethod]
    public void A_spread_tells_nothing_while_the_highest_cell_is_not_above_3_4_volts()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_349).Cell(4, 3_400).Pass(1);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);

        bench.Cell(4, 3_401).Pass(1);
        Assert.AreEqual(4, bench.Limits.BalancingCell);
    }

    [TestMethod]
    public void Whichever_cell_is_the_highest_by_now_is_shown()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_380).Cell(0, 3_440).Pass(1);
        Assert.AreEqual(0, bench.Limits.BalancingCell);
        bench.Cell(14, 3_441).Pass(1);
        Assert.AreEqual(14, bench.Limits.BalancingCell);
        bench.Cell(0, 3_441).Pass(1);
        Assert.AreEqual(0, bench.Limits.BalancingCell);
    }

    [TestMethod]
    public void It_is_shown_until_ten_seconds_at_a_spread_of_40_millivolts()
    {
        GuardBench bench = GuardBench.Lfp(16).EachCell(3_380).Cell(4, 3_431).Pass(1);
        bench.Cell(4, 3_421).Pass(20);
        Assert.AreEqual(4, bench.Limits.BalancingCell);

        bench.Cell(4, 3_420).Pass(10);
        Assert.AreEqual(4, bench.Limits.BalancingCell);
        bench.Pass(1);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);
    }

    [TestMethod]
    public void It_ends_ten_seconds_after_the_highest_cell_is_back_at_3_4_volts()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_340).Cell(4, 3_401).Pass(1);
        bench.Cell(4, 3_400).Pass(10);
        Assert.AreEqual(4, bench.Limits.BalancingCell);
        bench.Pass(1);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);
    }

    [TestMethod]
    public void A_spread_above_100_millivolts_is_a_warning_at_any_voltage()
    {
        GuardBench bench = GuardBench.Extra2000().EachCell(3_200).Cell(4, 3_300).Pass(1);
        Assert.AreEqual("", bench.Alarms);

        bench.Cell(4, 3_301).Pass(1);
        Assert.AreEqual("CellImbalance 1", bench.Alarms);
        Assert.AreEqual(-1, bench.Limits.BalancingCell);

        bench.Cell(4, 3_281).Pass(100);
        Assert.AreEqual("CellImbalance 1", bench.Alarms);
        bench.Cell(4, 3_280).Pass(60);
        Assert.AreEqual("CellImbalance 1", bench.Alarms);
        bench.Pass(1);
        Assert.AreEqual("", bench.Alarms);
    }

    [TestMethod]
    public void The_message_shows_the_cell_that_the_guard_found()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(3_380).Cell(2, 3_431).Pass(1);

        string message = MessageOf(bench);
        Assert.IsTrue(message.IndexOf("\"Balances\":{\"Cell1\":0,\"Cell2\":0,\"Cell3\":1,\"Cell4\":0}") > 0);
        Assert.IsTrue(message.IndexOf("\"Balancing\":1") > 0);
    }

    [TestMethod]
    public void What_the_device_itself_says_of_balancing_wins()
    {
        GuardBench bench = GuardBench.Lfp(4).EachCell(3_380).Cell(2, 3_431);
        bench.Battery.TellsBalancing = true;
        bench.Battery.CellBalances[0] = 1;
        bench.Pass(1);
        Assert.AreEqual(2, bench.Limits.BalancingCell);
        Assert.IsTrue(MessageOf(bench).IndexOf("\"Balances\":{\"Cell1\":1,\"Cell2\":0,\"Cell3\":0,\"Cell4\":0}") > 0);

        bench.Battery.CellBalances[0] = 0;
        bench.Pass(1);
        Assert.IsTrue(MessageOf(bench).IndexOf("\"Balances\":{\"Cell1\":0,\"Cell2\":0,\"Cell3\":0,\"Cell4\":0}") > 0);
        Assert.IsTrue(MessageOf(bench).IndexOf("\"Balancing\":0") > 0);
    }

    private static string MessageOf(GuardBench bench)
    {
        MessageShape message = new BatteryMessage(4).Write(bench.Battery, bench.Limits, bench.Battery.History, 0);
        Mailbox mail = new Mailbox();
        mail.Publish("battery", message.Buffer, message.Length, false);
        return mail.Battery;
    }
}
