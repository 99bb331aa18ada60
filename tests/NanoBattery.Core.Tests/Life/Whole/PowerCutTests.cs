using NanoBattery.Start;

namespace NanoBattery.Tests;

/// <summary>The power goes in each write, move and delete of each thing that a board does: whatever is left boots, and nothing is lost that was there.</summary>
[TestClass]
public class PowerCutTests
{
    private static readonly int[] Torn = { MemoryFiles.OldStays, MemoryFiles.NothingStays, 3, 10_000 };

    [TestMethod]
    public void In_a_first_start()
    {
        int cuts = CutEverywhere(new MemoryFiles(), false, board => board.Run(8), board =>
        {
            Assert.AreEqual(BoardMode.Setup, board.Life.Mode);
            Assert.IsTrue(board.Life.Portal != null && board.Host.IsAccessPointOpen);
            Assert.IsTrue(new Phone(board).Shows("nanoBattery"));
        });
        Assert.IsTrue(cuts >= 3 * Torn.Length, cuts + " cuts");
    }

    [TestMethod]
    public void In_the_save_of_first_settings()
    {
        int cuts = CutEverywhere(new MemoryFiles(), true, Save, board =>
        {
            bool isNew = board.Name == "new";
            Assert.IsTrue(isNew || board.Name.IndexOf("none: ") == 0, board.Name);
            Assert.AreEqual(isNew ? BoardMode.Running : BoardMode.Setup, board.Life.Mode);
            Assert.IsTrue(isNew || board.Life.Portal != null);
        });
        Assert.IsTrue(cuts >= 4 * Torn.Length, cuts + " cuts");
    }

    [TestMethod]
    public void In_a_change_of_settings_the_old_ones_or_the_new_ones_are_in_force()
    {
        MemoryFiles files = new MemoryFiles().Put("settings.json", WholeBoard.Settings("old"));
        new StartRecord(new NanoBattery.Files.FileStore(files, 128), 0).PlanRestart("The button asked for the portal", StartRecord.PortalAsked);
        int before = 0, after = 0;
        int cuts = CutEverywhere(files, true, Save, board =>
        {
            Assert.IsTrue(board.IsRunning);
            before += board.Name == "old" ? 1 : 0;
            after += board.Name == "new" ? 1 : 0;
            Assert.IsTrue(board.Name == "old" || board.Name == "new", board.Name);
        });
        Assert.IsTrue(cuts >= 5 * Torn.Length, cuts + " cuts");
        Assert.IsTrue(before >= Torn.Length && after >= Torn.Length);
    }

    [TestMethod]
    public void In_a_planned_restart_with_its_history_no_lock_out_is_lost()
    {
        int cuts = CutEverywhere(EndingTests.LockedOut(), true, PlanRestart, board =>
        {
            Assert.IsTrue(board.IsRunning);
            Assert.AreEqual("old", board.Name);
            Assert.IsTrue(EndingTests.IsLocked(board));
        });
        Assert.IsTrue(cuts >= 2 * Torn.Length, cuts + " cuts");
    }

    [TestMethod]
    public void On_the_way_into_safe_mode_it_still_gets_there()
    {
        int cuts = CutEverywhere(new MemoryFiles().Put("settings.json", WholeBoard.Settings("old")), false, Crash, board =>
        {
            Assert.IsTrue(board.IsSafe, board.Life.Why);
            Assert.IsTrue(board.Starts <= 8, board.Starts + " starts");
            Assert.AreEqual("old", board.Name);
            Assert.IsTrue(board.Life.Portal != null);
        });
        Assert.IsTrue(cuts >= 10 * Torn.Length, cuts + " cuts");
    }

    [TestMethod]
    public void In_a_wipe_the_settings_are_there_or_gone()
    {
        MemoryFiles files = EndingTests.LockedOut();
        int cuts = CutEverywhere(files, true, board => board.Press(10.5).Run(10), board =>
        {
            bool isGone = board.Name.IndexOf("none: ") == 0;
            Assert.IsTrue(isGone || board.Name == "old", board.Name);
            Assert.AreEqual(isGone ? BoardMode.Setup : BoardMode.Running, board.Life.Mode);
            board.Host.Memory.Put("settings.json", WholeBoard.Settings("again"));
            Assert.IsTrue(EndingTests.IsLocked(board.PowerCycle().Run(20)));
        });
        Assert.IsTrue(cuts >= 3 * Torn.Length, cuts + " cuts");
    }

    private static void Save(WholeBoard board)
    {
        new Phone(board).Save("new");
        board.Run(15);
    }

    private static void PlanRestart(WholeBoard board)
    {
        try
        {
            board.Life.PlanRestart("An update");
        }
        catch (PowerCut)
        {
        }

        board.Run(20);
    }

    private static void Crash(WholeBoard board)
    {
        board.Host.Line.Throws = "the parser";
        board.Run(60);
    }

    /// <param name="before">What is on the files before.</param>
    /// <param name="isUp">Whether the board has been up for a while when it happens.</param>
    /// <param name="happening">In each of its changes of a file the power goes once, in each way.</param>
    /// <param name="check">What has to be true then.</param>
    /// <returns>How often the power went.</returns>
    private static int CutEverywhere(MemoryFiles before, bool isUp, Happening happening, Happening check)
    {
        int cuts = 0;
        for (int i = 0; i < Torn.Length; i++)
        {
            bool wasCut = true;
            for (int change = 1; wasCut; change++)
            {
                WholeBoard board = new WholeBoard(before.Copy());
                board.Host.HasReadyNetwork = isUp;
                if (isUp)
                {
                    board.Run(5);
                }

                board.Host.Memory.CutInChange(change, Torn[i]);
                happening(board);
                wasCut = board.Cuts > 0;
                cuts += board.Cuts;
                Assert.IsTrue(change < 60);
                check(board);
            }
        }

        return cuts;
    }
}
