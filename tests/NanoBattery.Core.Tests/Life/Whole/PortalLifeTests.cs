using NanoBattery.Start;

namespace NanoBattery.Tests;

/// <summary>The portal from the first start on: the board's own network, the form, the button, and the end.</summary>
[TestClass]
public class PortalLifeTests
{
    [TestMethod]
    public void A_fresh_board_makes_its_network_restarts_for_it_without_a_bad_start_and_takes_the_form()
    {
        WholeBoard board = new WholeBoard(new MemoryFiles());
        board.Host.HasReadyNetwork = false;
        board.Run(5);
        Assert.AreEqual(2, board.Starts);
        Assert.AreEqual(BoardMode.Setup, board.Life.Mode);
        Assert.AreEqual("There are no settings yet. The portal is open.", board.Life.Why);
        Assert.AreEqual(0, BadStarts(board));

        Assert.AreEqual(200, new Phone(board).Save("shed"));
        Assert.IsTrue(board.RunToRestart(3) >= 1);
        board.Run(10);
        Assert.IsTrue(board.IsRunning);
        Assert.AreEqual("shed", board.Name);
        Assert.IsTrue(board.Life.Portal == null && !board.Host.IsAccessPointOpen);
        Assert.AreEqual("house/", board.Host.Radio.Told);
        Assert.AreEqual("nanobattery-shed-ab1a2b", board.Host.House.ClientId);
        Assert.AreEqual("online", board.Host.House.Status);
        Assert.IsTrue(board.Life.Guard.HasReadings);

        // One more, after which its own network is gone.
        Assert.AreEqual(4, board.Starts);
    }

    [TestMethod]
    public void The_portals_password_is_told_once_and_stays()
    {
        WholeBoard board = new WholeBoard(new MemoryFiles()).Run(2);
        string password = board.Life.Portal!.Access.Password;
        Assert.IsTrue(board.Host.Told.IndexOf("The portal's password, for good: " + password) >= 0);
        board.PowerCycle().Run(2);
        Assert.AreEqual(password, board.Life.Portal!.Access.Password);
        Assert.AreEqual(board.Host.Told.IndexOf("for good"), board.Host.Told.LastIndexOf("for good"));
    }

    [TestMethod]
    public void Without_a_line_the_portal_says_which_pins_are_wrong()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Host.HasNoLine = true;
        board.Run(70);
        Assert.AreEqual(BoardMode.Setup, board.Life.Mode);
        Assert.IsTrue(new Phone(board).Shows("The line cannot be opened on the pins of board.pins.lineRx and lineTx (GPIO6)"));
        Assert.AreEqual(1, board.Starts);
        Assert.AreEqual(0, board.Host.House.Count);
    }

    [TestMethod]
    public void Held_for_3_seconds_and_let_go_the_button_opens_the_portal_while_the_guard_goes_on()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        board.Press(2.8).Run(10);
        Assert.IsTrue(board.Life.Portal == null);
        board.Press(3.5).Run(10);
        Assert.AreEqual(2, board.Starts);
        Assert.IsTrue(board.IsRunning && board.Life.Guard.HasReadings);
        Assert.IsTrue(new Phone(board).Shows("The button asked for the portal"));
        Assert.AreEqual("old", board.Name);
    }

    [TestMethod]
    public void Held_for_10_seconds_the_button_wipes_the_settings_with_the_portal_closed_or_open()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        board.Press(9.8).Run(10);
        Assert.AreEqual("old", board.Name);
        Assert.IsTrue(board.Life.Portal != null);
        board.Press(10.5).Run(10);
        Assert.AreEqual(BoardMode.Setup, board.Life.Mode);
        Assert.IsTrue(board.Host.Told.IndexOf("The button wiped the settings") > 0);

        WholeBoard closed = WholeBoard.SetUp().Run(40);
        closed.Press(10.5).Run(10);
        Assert.AreEqual(2, closed.Starts);
        Assert.AreEqual(BoardMode.Setup, closed.Life.Mode);
        Assert.IsTrue(closed.Host.IsAccessPointOpen);
    }

    [TestMethod]
    public void Between_3_and_10_seconds_the_light_warns()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        board.Host.Pins.IsButtonDown = true;
        int before = board.Run(3.1).Host.Pins.Blinks;
        Assert.IsTrue(board.Run(6).Host.Pins.Blinks - before > 50);
    }

    [TestMethod]
    public void A_button_that_is_stuck_from_the_start_does_nothing()
    {
        WholeBoard board = WholeBoard.SetUp();
        board.Press(100);
        Assert.AreEqual(1, board.Starts);
        Assert.AreEqual("old", board.Name);
    }

    [TestMethod]
    public void A_portal_that_nobody_uses_closes_and_the_board_guards_on()
    {
        WholeBoard board = WholeBoard.SetUp().Run(40);
        board.Press(3.5).Run(10 * 60);
        Assert.IsTrue(new Phone(board).Shows("nanoBattery"));
        int left = board.RunToRestart(16 * 60);
        Assert.IsTrue(left >= 15 * 60 - 1 && left <= 15 * 60 + 10, left.ToString());
        board.Run(3);
        Assert.IsTrue(board.IsRunning && board.Life.Portal == null && !board.Host.IsAccessPointOpen);
    }

    [TestMethod]
    public void An_unused_portal_of_a_board_without_settings_stays_closed_until_the_button_or_the_power_asks()
    {
        WholeBoard board = new WholeBoard(new MemoryFiles()).Run(2);
        board.RunToRestart(16 * 60);
        board.Run(30 * 60);
        Assert.AreEqual(2, board.Starts);
        Assert.IsTrue(board.Life.Portal == null);
        board.Press(3.5).Run(5);
        Assert.IsTrue(board.Life.Portal != null);
        board.RunToRestart(16 * 60);
        board.PowerCycle().Run(2);
        Assert.IsTrue(board.Life.Portal != null);
    }

    [TestMethod]
    public void An_access_point_that_never_comes_up_costs_few_restarts_also_on_full_flash()
    {
        for (int room = 0; room < 2; room++)
        {
            WholeBoard board = new WholeBoard(new MemoryFiles());
            board.Host.HasNoNetwork = true;
            board.Host.Memory.Room = room == 0 ? 0 : int.MaxValue;
            board.Run(20 * 60);
            Assert.IsTrue(board.Starts <= 4, board.Starts + " starts");

            WholeBoard running = WholeBoard.SetUp();
            running.Host.HasNoNetwork = true;
            running.Host.Memory.Room = room == 0 ? 0 : int.MaxValue;
            running.Run(70);
            Assert.IsTrue(running.IsRunning && running.Life.Guard.HasReadings);
            Assert.IsTrue(running.Starts <= 2, running.Starts + " starts");
        }
    }

    private static int BadStarts(WholeBoard board) =>
        new StartRecord(new NanoBattery.Files.FileStore(board.Host.Memory.Copy(), 128), 0).BadStarts - 1;
}
