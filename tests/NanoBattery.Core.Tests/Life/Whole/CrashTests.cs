using NanoBattery.Start;

namespace NanoBattery.Tests;

/// <summary>A program that fails again and again ends in safe mode, in which nothing is said and nothing is done.</summary>
[TestClass]
public class CrashTests
{
    private const string Reason = "The guard's loop failed: the parser";

    [TestMethod]
    public void A_line_that_crashes_the_guard_restarts_the_board_and_each_start_knows_why()
    {
        WholeBoard board = Crashing();
        for (int crash = 1; crash <= 5; crash++)
        {
            Assert.IsTrue(board.RunToRestart(30) >= (crash == 1 ? 0 : 5));
            Assert.AreEqual(crash + 1, board.Starts);
            Assert.AreEqual(crash < 5, board.IsRunning);
            Assert.IsTrue(board.Life.Why.IndexOf(Reason) > 0, board.Life.Why);
        }
    }

    [TestMethod]
    public void In_safe_mode_nothing_is_published_nothing_is_asked_and_the_relay_is_open()
    {
        WholeBoard board = Safe();
        int messages = board.Host.House.Count;
        int joins = board.Host.Radio.Joins;
        int heard = board.Host.Line.Heard;
        int feeds = board.Host.Pins.Feeds;
        board.Run(120);

        Assert.IsTrue(board.IsSafe);
        Assert.AreEqual(messages, board.Host.House.Count);
        Assert.AreEqual(joins, board.Host.Radio.Joins);
        Assert.AreEqual(heard, board.Host.Line.Heard);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.IsTrue(board.Host.Pins.IsLit);

        // Its external watchdog is fed all the same: it is not the board that hangs.
        Assert.IsTrue(board.Host.Pins.Feeds - feeds >= 110);
    }

    [TestMethod]
    public void In_safe_mode_the_portal_is_open_and_tells_the_reason()
    {
        WholeBoard board = Safe();
        Assert.IsTrue(board.Host.IsAccessPointOpen);
        Browser phone = new Browser(board.Answer);
        Assert.AreEqual(200, phone.Get("/"));
        Assert.IsTrue(phone.Shows("5 starts in a row did not last 60 s"));
        Assert.IsTrue(phone.Shows("the parser"));
    }

    [TestMethod]
    public void When_the_portals_time_is_over_a_board_in_safe_mode_tries_again()
    {
        WholeBoard board = Safe();
        board.Host.Line.Throws = "";
        Assert.IsTrue(board.RunToRestart(16 * 60) >= 15 * 60);
        Assert.IsTrue(board.IsRunning);
        board.Run(60);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        Assert.AreEqual("online", board.Host.House.Status);
    }

    [TestMethod]
    public void A_power_cycle_in_the_first_minute_of_safe_mode_stays_safe_and_one_after_it_tries_again()
    {
        WholeBoard board = Safe();
        Assert.IsTrue(board.Run(50).PowerCycle().Run(1.5).IsSafe);
        Assert.IsFalse(board.Run(62).PowerCycle().Run(1.5).IsSafe);
    }

    [TestMethod]
    public void A_start_that_fails_counts_and_its_reason_is_kept()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Host.StartThrows = "no memory";
        board.Run(4.5);
        Assert.AreEqual(5, board.FailedStarts);
        int writes = board.Host.Memory.Writes;
        board.Run(100);
        Assert.AreEqual(writes, board.Host.Memory.Writes);

        board.Host.StartThrows = "";
        board.Run(1.5);
        Assert.IsTrue(board.IsSafe);
        Assert.IsTrue(board.Life.Why.IndexOf("The start failed: no memory") > 0, board.Life.Why);
    }

    [TestMethod]
    public void A_crash_a_day_never_leads_to_safe_mode()
    {
        WholeBoard board = WholeBoard.SetUp();
        for (int day = 0; day < 7; day++)
        {
            board.Run(62);
            board.Host.Line.Throws = "the parser";
            board.RunToRestart(10);
            board.Host.Line.Throws = "";
            Assert.IsTrue(board.IsRunning);
        }
    }

    [TestMethod]
    public void A_crash_opens_the_relay_at_once()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        board.Host.Line.Throws = "the parser";
        board.Run(0.1);
        Assert.IsFalse(board.Host.Pins.IsClosed);
        Assert.AreEqual(1, board.Starts);
    }

    private static WholeBoard Crashing()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Host.Line.Throws = "the parser";
        return board.Run(1);
    }

    private static WholeBoard Safe()
    {
        WholeBoard board = Crashing();
        while (board.Starts < 6)
        {
            board.RunToRestart(30);
        }

        Assert.AreEqual(BoardMode.Safe, board.Life.Mode);
        return board;
    }
}
