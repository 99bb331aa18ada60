using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class WatchdogFeedTests
{
    [TestMethod]
    public void A_healthy_board_feeds_in_each_round()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(60_000);
        Assert.AreEqual(600, board.Feeds);
    }

    [TestMethod]
    public void A_supervisor_that_hangs_starves_the_watchdog_after_five_seconds()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(60_000);
        board.SupervisorHangs = true;
        board.Run(60_000);
        int feeds = board.Feeds;
        Assert.IsTrue(feeds >= 649 && feeds <= 652);
        Assert.IsFalse(board.Feed.IsSupervisorAlive);
        board.SupervisorHangs = false;
        board.Run(1_000);
        Assert.IsTrue(board.Feeds > feeds);
    }

    [TestMethod]
    public void A_supervisor_that_never_began_starves_it_too()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running) { SupervisorHangs = true };
        board.Run(60_000);
        Assert.IsTrue(board.Feeds <= 52);
    }

    [TestMethod]
    public void A_guard_that_hangs_feeds_nothing()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(1_000);
        board.GuardHangs = true;
        board.Run(4_000);
        Assert.AreEqual(10, board.Feeds);
    }

    [TestMethod]
    public void A_board_that_stood_as_a_whole_goes_on_feeding()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(1_000);
        board.NowMs += 20_000;
        board.Run(100);
        Assert.AreEqual(11, board.Feeds);
    }
}
