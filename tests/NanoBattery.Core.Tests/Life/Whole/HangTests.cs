namespace NanoBattery.Tests;

/// <summary>What stands still is seen, and hinders nobody else.</summary>
[TestClass]
public class HangTests
{
    [TestMethod]
    public void A_guard_that_stands_still_is_restarted_within_seconds_and_the_reason_is_kept()
    {
        WholeBoard board = WholeBoard.SetUp().Run(70);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        board.Host.Line.Hangs = true;
        int feeds = board.Host.Pins.Feeds;
        board.Run(5.3);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.AreEqual(1, board.Starts);
        Assert.IsTrue(board.RunToRestart(20) <= 6);
        board.Host.Line.Hangs = false;

        // Nobody feeds the watchdog in its place.
        Assert.IsTrue(board.Host.Pins.Feeds - feeds <= 1);
        Assert.IsTrue(board.Life.Why.IndexOf("The guard's loop stood still for 5") > 0, board.Life.Why);
    }

    [TestMethod]
    public void While_the_network_hangs_the_guard_goes_on_and_the_board_restarts_after_three_minutes()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.NetworkHangs = true;
        int feeds = board.Host.Pins.Feeds;
        board.Run(120);
        Assert.IsTrue(board.Life.Guard.HasReadings && board.Host.Pins.IsClosed);
        Assert.IsTrue(board.Host.Pins.Feeds - feeds >= 115);
        Assert.IsTrue(board.RunToRestart(120) >= 60);
        Assert.AreEqual(2, board.Starts);
        Assert.IsTrue(board.Life.Why.IndexOf("The network's loop stood still for 180") > 0, board.Life.Why);
        board.NetworkHangs = false;
        Assert.AreEqual("online", board.Run(10).Host.House.Status);
    }

    [TestMethod]
    public void With_nobody_to_watch_over_it_the_guard_lets_the_watchdog_bite_and_opens_the_relay()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        board.WatchHangs = true;
        int feeds = board.Run(6).Host.Pins.Feeds;
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.AreEqual(feeds, board.Run(30).Host.Pins.Feeds);
        Assert.IsTrue(board.Life.Guard.HasReadings);
    }

    [TestMethod]
    public void The_relay_opens_at_once_with_the_line_lost_and_closes_after_30_s_of_good()
    {
        WholeBoard board = WholeBoard.SetUp().Run(28);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.IsTrue(board.Run(6).Host.Pins.IsClosed);

        board.Host.Line.IsSilent = true;
        board.Run(13);
        Assert.IsTrue(board.Life.Guard.Board!.Battery.Limits.LineIsLost);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        board.Host.Line.IsSilent = false;
        board.Run(29);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.IsTrue(board.Run(15).Host.Pins.IsClosed);
        Assert.AreEqual(1, board.Starts);
    }

    [TestMethod]
    public void The_relay_opens_in_the_round_in_which_the_line_is_lost()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        board.Host.Line.IsSilent = true;
        for (int step = 0; step < 20 * 15; step++)
        {
            board.Run(0.05);
            Assert.IsFalse(board.Life.Guard.Board!.Battery.Limits.LineIsLost && board.Host.Pins.IsClosed);
        }

        Assert.IsFalse(board.Host.Pins.IsClosed);
    }

    [TestMethod]
    public void Without_a_broker_the_board_guards_and_does_not_restart()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Host.House.IsAway = true;
        board.Run(600);
        Assert.AreEqual(1, board.Starts);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        board.Host.House.IsAway = false;
        Assert.AreEqual("online", board.Run(80).Host.House.Status);
        Assert.AreEqual(0, board.Life.Outbox!.LostCount);
    }
}
