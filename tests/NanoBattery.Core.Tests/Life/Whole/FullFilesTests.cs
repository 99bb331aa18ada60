namespace NanoBattery.Tests;

/// <summary>A file system that is full, or worn out, from any moment on: the board guards, and keeps what it had.</summary>
[TestClass]
public class FullFilesTests
{
    [TestMethod]
    public void A_board_that_can_keep_nothing_guards_and_publishes()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Host.Memory.Room = 0;
        board.Run(100);
        Assert.AreEqual(1, board.Starts);
        Assert.IsTrue(board.Host.Pins.IsClosed);
        Assert.AreEqual("online", board.Host.House.Status);
        board.Life.PlanRestart("An update");
        board.RunToRestart(10);
        board.Run(10);
        Assert.IsTrue(board.IsRunning);
        Assert.AreEqual("old", board.Name);
    }

    [TestMethod]
    public void Settings_that_find_no_room_are_refused_in_words_and_the_old_ones_stay()
    {
        WholeBoard board = WholeBoard.SetUp().Run(5);
        board.Press(3.5).Run(5);
        board.Host.Memory.Room = 0;
        Assert.AreEqual(500, new Phone(board).Save("new"));
        board.Run(10);
        Assert.AreEqual(2, board.Starts);
        Assert.AreEqual("old", board.Name);
        Assert.IsTrue(board.IsRunning && board.Life.Guard.HasReadings);
    }

    [TestMethod]
    public void Room_that_runs_out_after_so_many_bytes_takes_no_settings_and_no_lock_out()
    {
        MemoryFiles before = EndingTests.LockedOut();
        for (int room = 300; room < 3_000; room += 90)
        {
            WholeBoard board = new WholeBoard(before.Copy());
            board.Host.Memory.Room = room;
            board.Run(5);
            board.Press(3.5).Run(5);
            if (board.Life.Portal != null)
            {
                new Phone(board).Save("new");
            }

            board.Run(10);
            Assert.IsTrue(board.IsRunning, board.Life.Why);
            Assert.IsTrue(board.Name == "old" || board.Name == "new", board.Name);
            Assert.IsTrue(board.Name == "new" || EndingTests.IsLocked(board), room + " bytes");
        }
    }

    [TestMethod]
    public void A_wipe_that_cannot_delete_says_so()
    {
        WholeBoard board = WholeBoard.SetUp().Run(5);
        board.Host.Memory.Stuck = "settings.json";
        board.Press(10.5).Run(5);
        Assert.IsTrue(board.IsRunning);
        Assert.IsTrue(board.Life.Why.IndexOf("The button could not wipe the settings") > 0, board.Life.Why);
    }
}
