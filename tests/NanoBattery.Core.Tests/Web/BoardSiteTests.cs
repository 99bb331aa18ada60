using NanoBattery.Commands;
using NanoBattery.Network;
using NanoBattery.Start;
using NanoBattery.Web.Whole;

namespace NanoBattery.Tests;

/// <summary>A whole board's page: when there is one, what it reaches, and that nothing depends on it.</summary>
[TestClass]
public class BoardSiteTests
{
    private const int Enough = BoardSite.ReserveBytes + BoardSite.HistoryBytes + BoardSite.PageBytes;

    [TestMethod]
    public void Once_the_board_has_readings_its_page_is_there_and_the_console_says_where()
    {
        SitedBoard board = new SitedBoard("{ \"port\": 8080 }").Run(0.1);
        Assert.AreEqual(503, board.Browser.Get("/"));
        Assert.IsTrue(board.Browser.Shows("has just started"));
        board.Run(5);
        Assert.AreEqual(8_080, board.Site.Port);
        Assert.AreEqual(200, board.Browser.Get("/"));
        Assert.AreEqual("gzip", board.Browser.Header("Content-Encoding"));
        Assert.AreEqual(200, board.Browser.Get("/api/state"));
        Assert.IsTrue(board.Browser.Shows("\"volts\":26.4"), board.Browser.Page);
        Assert.IsTrue(board.Told("The page is on port 8080\n"));
    }

    [TestMethod]
    public void A_board_that_hears_nothing_has_its_page_after_half_a_minute()
    {
        SitedBoard board = new SitedBoard();
        board.Whole.Host.Line.IsSilent = true;
        Assert.IsFalse(board.Run(29).Site.IsOpen);
        Assert.IsTrue(board.Run(3).Site.IsOpen);
        Assert.AreEqual(503, board.Browser.Get("/health"));
        Assert.AreEqual(200, board.Browser.Get("/api/state"));
    }

    [TestMethod]
    public void Before_the_settings_and_in_safe_mode_there_is_none()
    {
        SitedBoard board = new SitedBoard(new MemoryFiles()).Run(60);
        Assert.AreEqual(BoardMode.Setup, board.Whole.Life.Mode);
        HasNone(board);

        SitedBoard safe = new SitedBoard().Run(40);
        safe.Whole.Host.Line.Throws = "the parser";
        for (int crash = 1; crash <= 5; crash++)
        {
            safe.Whole.RunToRestart(60);
        }

        safe.Run(40);
        Assert.IsTrue(safe.Whole.IsSafe);
        HasNone(safe);
    }

    [TestMethod]
    public void With_port_0_there_is_none_and_the_history_is_kept_all_the_same()
    {
        SitedBoard board = new SitedBoard("{ \"port\": 0 }").Run(60);
        HasNone(board);
        Assert.IsTrue(board.Site.Trends!.Fine.Count >= 4);
        Assert.IsTrue(board.IsGuarding);
    }

    [TestMethod]
    public void While_the_portal_is_open_it_has_the_port()
    {
        SitedBoard board = new SitedBoard().Run(40);
        Assert.IsTrue(board.Site.IsOpen);
        board.Whole.Press(3.5).Run(40);
        Assert.IsTrue(board.Whole.IsRunning && board.Whole.Life.Portal != null);
        HasNone(board);
    }

    [TestMethod]
    public void Without_the_memory_for_it_there_is_none_and_the_console_says_why()
    {
        SitedBoard board = new SitedBoard();
        board.Whole.Host.FreeBytes = Enough - 1;
        board.Run(60);
        HasNone(board);
        Assert.IsTrue(board.Site.Trends != null && board.Whole.Life.Line!.Trace == null);
        Assert.IsTrue(board.Told("No page: " + (Enough - 1) + " bytes are free, and it needs " + Enough));
        Assert.IsTrue(board.IsGuarding);

        board = new SitedBoard();
        board.Whole.Host.FreeBytes = Enough - BoardSite.PageBytes - 1;
        board.Run(60);
        HasNone(board);
        Assert.IsTrue(board.Site.Trends == null);
        Assert.IsTrue(board.Told("No history and no page: "));
        Assert.IsTrue(board.IsGuarding);
    }

    [TestMethod]
    public void With_just_enough_memory_there_is_one_with_a_shorter_past()
    {
        SitedBoard board = new SitedBoard();
        board.Whole.Host.FreeBytes = Enough;
        Assert.IsTrue(board.Run(10).Site.IsOpen);
        int small = board.Site.Trends!.TenMinutes.Capacity;
        board = new SitedBoard();
        board.Whole.Host.FreeBytes = BoardSite.RoomyBytes;
        Assert.IsTrue(board.Run(10).Site.Trends!.TenMinutes.Capacity > small);
    }

    [TestMethod]
    public void When_memory_runs_out_later_page_and_history_are_given_up_and_the_guard_goes_on()
    {
        SitedBoard board = new SitedBoard();
        board.Whole.Host.FreeBytes = Enough;
        board.Run(70);
        Assert.AreEqual(200, board.Browser.Get("/api/state"));
        Assert.IsTrue(board.Browser.Shows("\"heapFree\":" + Enough), board.Browser.Page);
        board.Whole.Host.FreeBytes = BoardSite.LeastLeftBytes;
        Assert.IsTrue(board.Run(61).Site.IsOpen);
        board.Whole.Host.FreeBytes = BoardSite.LeastLeftBytes - 1;
        board.Run(61);
        HasNone(board);
        Assert.IsTrue(board.Browser.Shows("are given up: " + (BoardSite.LeastLeftBytes - 1) + " bytes are free"));
        Assert.IsTrue(board.Site.Trends == null && board.Whole.Life.Line!.Trace == null);
        Assert.IsTrue(board.IsGuarding);
    }

    [TestMethod]
    public void Settings_that_are_saved_count_after_a_planned_restart_that_tells_why()
    {
        SitedBoard board = new SitedBoard().Run(70).LogIn();
        Assert.AreEqual(200, board.Browser.Post("/api/settings", "{\"board.name\":\"barn\"}"));
        Assert.AreEqual(200, board.Browser.Post("/api/settings", "{\"battery.capacityAh\":280}"));
        Assert.IsTrue(board.Run(0.9).Whole.Starts == 1, "the answer goes out first");
        Assert.IsTrue(board.Whole.RunToRestart(10) <= 6);
        board.Run(10);
        Assert.IsTrue(board.Told("Restarting: The settings were changed on the page\n"));
        Assert.AreEqual("barn", board.Whole.Name);
        Assert.AreEqual(200, board.Browser.Get("/api/state"));
        Assert.IsTrue(board.Browser.Shows("\"lastRestart\":\"The settings were changed on the page\""), board.Browser.Page);
        Assert.AreEqual(401, board.Browser.Get("/api/settings"));
        Assert.AreEqual(200, board.LogIn().Browser.Get("/api/settings"));
        Assert.IsTrue(board.Browser.Shows("\"value\":\"barn\"") && board.Browser.Shows("\"value\":280"));
    }

    [TestMethod]
    public void Without_the_memory_for_a_change_of_settings_the_page_says_so()
    {
        SitedBoard board = new SitedBoard();
        board.Whole.Host.FreeBytes = BoardSite.SettingsBytes;
        board.Run(10).LogIn();
        Assert.AreEqual(200, board.Browser.Get("/api/settings"));
        board.Whole.Host.FreeBytes = BoardSite.SettingsBytes - 1;
        Assert.AreEqual(500, board.Browser.Get("/api/settings"));
        Assert.AreEqual(500, board.Browser.Post("/api/settings", "{\"board.name\":\"barn\"}"));
        Assert.IsTrue(board.Browser.Shows("too little memory"));
        board.Run(70);
        Assert.IsTrue(board.IsGuarding && board.Site.IsOpen);
        Assert.AreEqual("shed", board.Whole.Name);
    }

    [TestMethod]
    public void A_limit_from_the_page_waits_where_those_of_the_broker_do()
    {
        SitedBoard board = new SitedBoard().Run(10).LogIn();
        Assert.AreEqual(202, board.Browser.Post("/api/limit", "{\"amperes\":12.5}"));
        Assert.AreEqual(202, board.Browser.Post("/api/guard", "{\"release\":true}"));
        CommandQueue commands = (CommandQueue)board.Whole.Life.Commands!;
        Command command = new Command();
        Assert.IsTrue(commands.Take(command));
        Assert.AreEqual("nanobattery/shed/curlimit 12.5", command.Topic + " " + Ascii.Text(command.Payload, command.Length));
        Assert.IsTrue(commands.Take(command));
        Assert.AreEqual("nanobattery/shed/guard release", command.Topic + " " + Ascii.Text(command.Payload, command.Length));
        board.Browser.Post("/api/limit", "{\"amperes\":10}");
        board.Run(1);
        Assert.IsFalse(commands.Take(command), "the board takes them");
    }

    [TestMethod]
    public void The_trace_has_what_the_line_said_and_its_speed()
    {
        SitedBoard board = new SitedBoard().Run(20).LogIn();
        Assert.AreEqual(200, board.Browser.Get("/api/trace"));
        Assert.IsTrue(board.Browser.Shows("baud=19200\n"), board.Browser.Page);

        // "V", a tab, "26400".
        Assert.IsTrue(board.Browser.Shows("56093236343030"), board.Browser.Page);
    }

    [TestMethod]
    public void A_fault_while_an_answer_is_written_leaves_the_guard_and_the_page()
    {
        SitedBoard board = new SitedBoard().Run(10);
        board.HasBrokenClock = true;
        ScriptedClient client = new ScriptedClient(new ManualClock(), "GET /api/state HTTP/1.1\r\nHost: shed\r\n\r\n");
        new NanoBattery.Web.WebTalk(board.Site.Handle, new ManualClock()).Answer(client);
        Assert.IsTrue(client.Got.IndexOf("\r\n0\r\n") < 0);
        Assert.IsTrue(board.Run(60).IsGuarding);
        board.HasBrokenClock = false;
        Assert.AreEqual(200, board.Browser.Get("/api/state"));
        Assert.IsTrue(board.Browser.Shows("\"isLive\":true"));
    }

    [TestMethod]
    public void A_fault_of_the_history_ends_it_and_the_page_with_a_word_and_the_guard_goes_on()
    {
        SitedBoard board = new SitedBoard().Run(10);
        board.HasBrokenClock = true;
        board.Run(11 * 60);
        HasNone(board);
        Assert.IsTrue(board.Told("History and page failed: no time\n"), board.Whole.Host.Told);
        Assert.IsTrue(board.IsGuarding);
    }

    private static void HasNone(SitedBoard board)
    {
        Assert.AreEqual(0, board.Site.Port);
        Assert.IsFalse(board.Site.IsOpen);
        Assert.AreEqual(503, board.Browser.Get("/"));
        Assert.AreEqual(503, board.Browser.Get("/api/state"));
    }
}
