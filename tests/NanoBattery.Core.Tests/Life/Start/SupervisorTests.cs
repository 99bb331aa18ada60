using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class SupervisorTests
{
    [TestMethod]
    public void While_all_parts_go_round_nothing_happens_for_a_day()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        Assert.AreEqual("", board.Run(86_400_000));
    }

    [TestMethod]
    public void A_guard_that_hangs_restarts_the_board_after_five_seconds_and_says_so()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(10_000);
        board.GuardHangs = true;
        Assert.AreEqual("The guard's loop stood still for 5.2 s", board.Run(60_000));
        Assert.AreEqual(15_200, board.NowMs);
    }

    [TestMethod]
    public void A_guard_that_never_began_is_one_that_hangs()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running) { GuardHangs = true };
        Assert.AreEqual("The guard's loop stood still for 5.2 s", board.Run(60_000));
    }

    [TestMethod]
    public void A_network_may_take_as_long_as_a_bad_connection_takes_and_not_longer()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(10_000);
        board.NetworkHangs = true;
        Assert.AreEqual("", board.Run(150_000));
        board.NetworkHangs = false;
        Assert.AreEqual("", board.Run(1_000));
        board.NetworkHangs = true;
        Assert.AreEqual("The network's loop stood still for 180.2 s", board.Run(600_000));
    }

    [TestMethod]
    public void A_portal_that_hangs_is_noted_and_the_guard_goes_on()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(10_000);
        board.PortalHangs = true;
        Assert.AreEqual("", board.Run(Supervisor.PortalLimitMs));
        Assert.IsFalse(board.Supervisor.StandsStill(Part.Portal));
        Assert.AreEqual("", board.Run(1_000));
        Assert.IsTrue(board.Supervisor.StandsStill(Part.Portal));
        board.Supervisor.Rest(Part.Portal);
        Assert.IsFalse(board.Supervisor.StandsStill(Part.Portal));
    }

    [TestMethod]
    public void A_portal_that_is_closed_is_not_missed_and_one_that_opens_again_is_watched_from_then_on()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Setup);
        board.Run(10_000);
        board.Supervisor.Rest(Part.Portal);
        board.PortalHangs = true;
        Assert.AreEqual("", board.Run(600_000));
        board.PortalHangs = false;
        board.Run(1_000);
        board.PortalHangs = true;
        Assert.AreEqual("The portal stood still for 60.2 s", board.Run(600_000));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void Where_nothing_is_guarded_a_portal_that_hangs_restarts_the_board_and_no_network_is_missed(int mode)
    {
        SupervisedBoard board = new SupervisedBoard(mode) { NetworkHangs = true, NetworkNeverBegan = true };
        Assert.AreEqual("", board.Run(600_000));
        board.PortalHangs = true;
        Assert.AreEqual("The portal stood still for 60.2 s", board.Run(600_000));
    }

    [TestMethod]
    [DataRow(6_000)]
    [DataRow(60_000)]
    [DataRow(86_400_000)]
    public void A_board_that_stood_as_a_whole_is_not_restarted(int stoodMs)
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(10_000);
        for (int i = 0; i < 20; i++)
        {
            board.NowMs += stoodMs;
            Assert.AreEqual("", board.Run(1_000));
        }

        board.GuardHangs = true;
        long atMs = board.NowMs;
        Assert.AreEqual("The guard's loop stood still for 5.2 s", board.Run(60_000));
        Assert.AreEqual(5_200, board.NowMs - atMs);
    }

    [TestMethod]
    public void A_guard_that_hangs_in_a_board_that_also_stands_is_found_within_seconds()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running) { GuardHangs = true };
        string reason = "";
        int rounds = 0;
        for (; reason == ""; rounds++)
        {
            board.NowMs += 3_000;
            reason = board.Run(200);
            Assert.IsTrue(rounds < 20);
        }

        Assert.AreEqual(7, rounds);
    }

    [TestMethod]
    public void A_clock_that_goes_back_restarts_nothing_and_hides_nothing()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running) { NowMs = 1_000_000 };
        board.Run(1_000);
        board.NowMs = 0;
        Assert.AreEqual("", board.Run(10_000));
        board.GuardHangs = true;
        Assert.AreEqual("The guard's loop stood still for 5.2 s", board.Run(60_000));
    }

    [TestMethod]
    public void Where_all_hang_the_guard_is_named()
    {
        SupervisedBoard board = new SupervisedBoard(BoardMode.Running);
        board.Run(1_000);
        board.NetworkHangs = true;
        board.PortalHangs = true;
        board.Run(175_000);
        board.GuardHangs = true;
        Assert.AreEqual("The guard's loop stood still for 5.2 s", board.Run(60_000));
    }
}
