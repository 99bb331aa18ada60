using NanoBattery.History;

namespace NanoBattery.Tests;

/// <summary>The order in which a board ends: history, "offline", restart.</summary>
[TestClass]
public class EndingTests
{
    [TestMethod]
    public void Before_a_planned_restart_the_broker_hears_offline_and_the_history_is_written()
    {
        WholeBoard board = WholeBoard.SetUp().Run(70);
        Assert.AreEqual(0, Lowest(board));
        int historyAtOffline = 0;
        bool wasRestarting = true;
        board.Host.House.OnOffline = () =>
        {
            historyAtOffline = Lowest(board);
            wasRestarting = board.Host.HasRestarted;
        };
        board.Life.PlanRestart("An update");
        Assert.IsTrue(board.RunToRestart(5) <= 2);
        Assert.AreEqual(26_400, historyAtOffline);
        Assert.IsFalse(wasRestarting);
        Assert.AreEqual(1, board.Host.House.Goodbyes);
        Assert.IsTrue(board.Life.Why.IndexOf("Before the restart: An update.") > 0);
        Assert.AreEqual("online", board.Run(10).Host.House.Status);
    }

    [TestMethod]
    public void A_broker_that_does_not_answer_sends_the_last_will_and_is_not_waited_for()
    {
        WholeBoard board = WholeBoard.SetUp().Run(70);
        board.Host.House.Answers = false;
        board.Life.PlanRestart("An update");
        Assert.IsTrue(board.RunToRestart(10) <= 5);
        Assert.AreEqual(0, board.Host.House.Goodbyes);
        Assert.AreEqual("offline", board.Host.House.Status);
    }

    [TestMethod]
    public void A_command_for_the_guard_comes_through_the_whole_board()
    {
        WholeBoard board = new WholeBoard(LockedOut());
        board.Run(20);
        Assert.IsTrue(IsLocked(board));
        Assert.IsFalse(board.Host.Pins.IsClosed);
        board.Host.House.Send("nanobattery/old/guard", "release");
        Assert.IsFalse(IsLocked(board.Run(5)));
        Assert.IsFalse(IsLocked(board.PowerCycle().Run(20)));
    }

    internal static bool IsLocked(WholeBoard board) =>
        board.Life.Guard.Board!.Battery.Limits.ChargeReason.IndexOf("Locked out") == 0;

    /// <summary>A board whose battery was discharged too deeply once.</summary>
    internal static MemoryFiles LockedOut()
    {
        MemoryFiles files = new MemoryFiles().Put("settings.json", WholeBoard.Settings("old"));
        HistoryBlob blob = new HistoryBlob(new BatteryLog()) { LockOuts = 1 };
        blob.Write();
        new NanoBattery.Files.FileStore(files, 128).Write("history", blob.Bytes, HistoryBlob.Length);
        return files;
    }

    private static int Lowest(WholeBoard board)
    {
        BatteryLog log = new BatteryLog();
        byte[] bytes = new byte[HistoryBlob.Length + 1];
        int length = new NanoBattery.Files.FileStore(board.Host.Memory.Copy(), 128).Read("history", bytes);
        return new HistoryBlob(log).Read(bytes, length) ? log.LowestMillivolts : 0;
    }
}
