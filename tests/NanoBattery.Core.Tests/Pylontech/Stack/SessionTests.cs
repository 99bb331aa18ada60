namespace NanoBattery.Tests;

[TestClass]
public class SessionTests
{
    [TestMethod]
    [DataRow(115_200)]
    [DataRow(19_200)]
    public void The_speed_of_a_console_is_found(int baud)
    {
        StackBench bench = new StackBench(1);
        bench.Stack.Baud = baud;
        bench.Run(5);
        Assert.AreEqual(baud, bench.Board.Stack!.Baud);
        Assert.AreEqual("1", bench.Bank("NrOfModulesOnline"));
    }

    [TestMethod]
    public void A_console_that_changes_its_speed_is_found_again()
    {
        StackBench bench = new StackBench(1).Run(5);
        bench.Stack.Baud = 19_200;
        bench.Run(20);
        Assert.AreEqual(19_200, bench.Board.Stack!.Baud);
        Assert.AreEqual("0", bench.Bank("BmsCable"));
    }

    [TestMethod]
    public void A_console_that_sleeps_is_woken()
    {
        StackBench bench = new StackBench(1);
        bench.Stack.IsAsleep = true;
        bench.Stack.Baud = 19_200;
        bench.Run(10);
        Assert.IsFalse(bench.Stack.IsAsleep);
        Assert.AreEqual("1", bench.Bank("NrOfModulesOnline"));
    }

    [TestMethod]
    public void A_damaged_reply_is_asked_for_again_at_once_and_nothing_of_it_is_used()
    {
        StackBench bench = new StackBench(1).Run(5);
        bench[1].Milliamps = 9_000;
        bench.Stack.Damages = "pwr";
        bench.Run(2);
        Assert.AreEqual("9.000", bench.Bank("Current"));
        Assert.AreEqual(0, bench.Stack.Log.IndexOf("|pwr"));
        Assert.AreEqual(1, bench.Board.Stack!.Counters.Doubtful);
        Assert.AreEqual("0", bench.Bank("BmsCable"));
    }

    [TestMethod]
    public void The_board_logs_in_where_a_command_is_unknown_and_asks_again()
    {
        StackBench bench = new StackBench(2);
        bench.Stack.KnowsSystem = true;
        bench.Run(10);
        Assert.AreEqual(1, bench.Stack.CountOf("login debug"));
        Assert.AreEqual(2, bench.Stack.CountOf("pwrsys"));
        Assert.AreEqual("37.000", bench.Bank("MaxChargeCurrent"));
        Assert.AreEqual("53.250", bench.Post.Value("pylon/state", "RecommendedChargeVoltage"));

        StackBench never = new StackBench(2).Run(200);
        Assert.AreEqual(1, never.Stack.CountOf("login debug"));
        Assert.AreEqual(2, never.Stack.CountOf("pwrsys"));
    }

    [TestMethod]
    public void A_console_that_stops_in_the_middle_gets_a_line_end()
    {
        StackBench bench = new StackBench(2);
        bench.Stack.Pages = true;
        bench.Run(10);
        Assert.AreEqual("2", bench.Bank("NrOfModulesOnline"));
        Assert.AreEqual("2.000", bench.Bank("Current"));
    }

    [TestMethod]
    public void Events_and_limits_are_asked_for_less_often_than_what_moves()
    {
        StackBench bench = new StackBench(2).Run(60);
        int tables = bench.Stack.CountOf("pwr");
        Assert.IsTrue(tables >= 50 && tables <= 60);
        Assert.IsTrue(bench.Stack.CountOf("bat 2") >= 10);
        Assert.IsTrue(bench.Stack.CountOf("pwr 2") >= 3);
        Assert.AreEqual(1, bench.Stack.CountOf("info 2"));
        Assert.AreEqual(1, bench.Stack.CountOf("stat 2"));
    }

    [TestMethod]
    public void Nothing_is_sent_while_somebody_else_asks()
    {
        Settings.BoardSettings settings = new Settings.BoardSettings();
        settings.Set("pylontech.asks", "false");
        StackBench bench = new StackBench(1, settings).Run(10);
        Assert.AreEqual("", bench.Stack.Log);
    }
}
