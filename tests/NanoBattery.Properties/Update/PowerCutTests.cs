using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Properties;

/// <summary>The power goes at each write of an update in turn, and in the middle of it: the board starts the old version or the new one.</summary>
[TestClass]
public class PowerCutTests
{
    private static readonly byte[] Old = Baked.Of(2);
    private static readonly byte[] New = Baked.Of(3);

    [TestMethod]
    public void A_cut_anywhere_in_an_update_leaves_a_board_that_starts()
    {
        int cuts = EachCut(GoesWell, CheckLife);
        Assert.IsGreaterThan(50, cuts);
    }

    [TestMethod]
    public void A_cut_anywhere_in_a_trial_that_is_never_confirmed_leaves_a_board_that_returns()
    {
        EachCut(NeverConfirms, board =>
        {
            Assert.AreEqual(2, Settle(board));
            CheckLife(board);
        });
    }

    [TestMethod]
    public void A_cut_anywhere_in_a_trial_that_gives_itself_up_leaves_a_board_that_returns()
    {
        EachCut(GivesUp, board =>
        {
            Assert.AreEqual(2, Settle(board));
            CheckLife(board);
        });
    }

    [TestMethod]
    public void A_cut_anywhere_in_the_first_start_leaves_a_board_that_starts()
    {
        EachCut(board => board.Restart(), board => Assert.AreEqual(1, Settle(board)), FromCable);
    }

    [TestMethod]
    public void After_a_cut_anywhere_the_same_update_goes_on_or_again()
    {
        EachCut(GoesWell, board =>
        {
            if (Settle(board) == 3)
            {
                return;
            }

            if (board.Agent.ResumeUpdateSession(New.Length) == Refusal.None)
            {
                Assert.AreEqual(Refusal.None, board.Store(New, New.Length));
                Assert.AreEqual(Refusal.None, board.Agent.CompleteUpdateSession());
            }
            else
            {
                Assert.AreEqual("none", board.Receive(New));
            }

            Assert.AreEqual(3, board.Restart());
            Assert.AreEqual("none", board.Confirm());
        });
    }

    [TestMethod]
    public void A_second_cut_while_the_board_recovers_changes_nothing()
    {
        int cuts = 0;
        EachCut(GoesWell, board =>
        {
            // The board as the first cut left it, cut again at each of its next writes.
            for (int next = 0; next < 6; next++)
            {
                UpdateBench again = Copy(board);
                again.Files.CutAt = again.Files.Writes + next;
                again.Files.TornBytes = next * 7;
                if (IsCut(again, GoesOn))
                {
                    again.Files.PowerOn();
                    CheckLife(again);
                    cuts++;
                }
            }
        });
        Assert.IsGreaterThan(200, cuts);
    }

    /// <summary>Restarts it until it is settled: what runs then is whole, and of one of the two versions.</summary>
    private static void CheckLife(UpdateBench board)
    {
        Assert.IsTrue(new StateFile(board.Files).Read(), "one copy of the state is whole");
        int version = Settle(board);
        Assert.IsTrue(version is 2 or 3, $"version {version} runs");
        Assert.AreEqual(Refusal.Ended, board.Loader.Start());
        Assert.AreEqual("too-old", board.Receive(Old));
        board.Update(4);
    }

    private static int Settle(UpdateBench board)
    {
        int version = 0;
        for (int start = 0; start <= Loader.MostTrialStarts + 1; start++)
        {
            version = board.Restart();
            Assert.AreNotEqual(0, version, "start " + start);
        }

        Assert.IsFalse(board.Loader.IsTrial);
        Assert.AreEqual(version, board.Agent.GoodVersion);
        return version;
    }

    private static void GoesWell(UpdateBench board)
    {
        board.Receive(New);
        board.Restart();
        board.Confirm();
        board.Restart();
    }

    private static void NeverConfirms(UpdateBench board)
    {
        board.Receive(New);
        for (int i = 0; i < 4; i++)
        {
            board.Restart();
            board.Loader.Start();
        }
    }

    private static void GivesUp(UpdateBench board)
    {
        board.Receive(New);
        board.Restart();
        board.Agent.RequestDeploymentRevert();
        board.Restart();
    }

    private static void GoesOn(UpdateBench board)
    {
        board.Restart();
        board.Receive(New);
        board.Restart();
        board.Confirm();
    }

    private static UpdateBench FromCable()
    {
        UpdateBench board = new();
        board.Files.Put(Slots.FileOf(Slots.A), Baked.Of(1));
        return board;
    }

    private static UpdateBench Used()
    {
        UpdateBench board = UpdateBench.WithVersion1();
        board.Update(2);
        return board;
    }

    private static UpdateBench Copy(UpdateBench board)
    {
        UpdateBench copy = new();
        foreach (string name in new[] { Slots.FileOf(Slots.A), Slots.FileOf(Slots.B), "slots-0.bin", "slots-1.bin" })
        {
            copy.Files.Put(name, (byte[]?)board.Files.Content(name)?.Clone());
        }

        return copy;
    }

    private static int EachCut(Action<UpdateBench> life, Action<UpdateBench> check, Func<UpdateBench>? made = null)
    {
        int cuts = 0;
        for (int write = 0; ; write++)
        {
            foreach (int torn in new[] { 0, 1, 30, 99, 199, 100_000 })
            {
                foreach (bool tearsOff in new[] { false, true })
                {
                    UpdateBench board = (made ?? Used)();
                    board.Files.CutAt = board.Files.Writes + write;
                    board.Files.TornBytes = torn;
                    board.Files.TearsOff = tearsOff;
                    if (!IsCut(board, life))
                    {
                        return cuts;
                    }

                    cuts++;
                    board.Files.PowerOn();
                    try
                    {
                        check(board);
                    }
                    catch (Exception fault)
                    {
                        throw new AssertFailedException($"cut at write {write}, {torn} bytes of it done, torn off {tearsOff}: {fault.Message}", fault);
                    }
                }
            }
        }
    }

    private static bool IsCut(UpdateBench board, Action<UpdateBench> life)
    {
        try
        {
            life(board);
            return false;
        }
        catch (PowerCutException)
        {
            return true;
        }
    }
}
