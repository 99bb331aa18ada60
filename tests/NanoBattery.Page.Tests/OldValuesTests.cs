using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests;

/// <summary>What no longer comes is never shown as if it did.</summary>
[TestClass]
public sealed class OldValuesTests
{
    private const string AnyLive = ".live, .charging:not(.old *, .stale *), .discharging:not(.old *, .stale *)";

    [TestMethod]
    public async Task A_pulled_cable_is_said_and_nothing_looks_live_until_it_is_back()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        Assert.IsNotEmpty(await page.Coloured());

        board.PullCable();
        board.Pass(TimeSpan.FromSeconds(12));
        await page.Says("#banner", "Nothing from the battery since");
        await page.Says("#live", "old values");
        await page.Says("#battery-age", "s ago");
        Assert.AreEqual(0, await page.At(AnyLive).CountAsync());
        Assert.AreEqual("", string.Join('\n', await page.Coloured()));
        Assert.AreEqual("Stopped", await page.Text("#limits .limit:nth-child(1) .most"));
        await page.Says("#alarms", "Alarm BMS cable");
        StringAssert.DoesNotMatch(await page.Page.TitleAsync(), new("%"));

        board.PlugIn();
        board.Pass(TimeSpan.FromSeconds(30));
        await page.Says("#live", "live");
        Assert.AreEqual("", await page.Text("#banner"));
        Assert.IsNotEmpty(await page.Coloured());
    }

    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_board_that_answers_no_more_is_said_by_the_page_itself_until_it_is_back(Server by)
    {
        using var board = ServedBoard.Stack(2, by: by);
        board.Pass(TimeSpan.FromMinutes(1));
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        await page.Shows("#modules .module:nth-child(2)");
        Assert.IsNotEmpty(await page.Coloured());

        board.Leave();
        await page.Says("#banner", "No answer from the board since");
        await page.Says("#live", "no answer");
        Assert.AreEqual(0, await page.At(AnyLive).CountAsync());
        Assert.AreEqual("", string.Join('\n', await page.Coloured(", #plot .line")));
        StringAssert.StartsWith(await page.Page.TitleAsync(), "No answer");

        board.Return();
        await page.Says("#live", "live");
        Assert.AreEqual("", await page.Text("#banner"));
        Assert.IsNotEmpty(await page.Coloured());
    }

    [TestMethod]
    public async Task A_page_says_within_five_seconds_that_its_board_is_gone()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board, followsBoard: true);
        await page.Says("#live", "live");

        // The browser's clock stands still, and goes on by what is said here.
        await page.Page.Clock.PauseAtAsync(board.Now.UtcDateTime.AddMinutes(10));
        await page.Page.Clock.RunForAsync(1_100);
        await page.Says("#live", "live");
        board.Leave();
        await page.Page.Clock.RunForAsync(5_000);
        await page.Says("#live", "no answer");
    }

    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_board_that_goes_in_the_middle_of_an_answer_is_found_again(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        using var gone = board.LeaveHalfWay();
        await gone.Asked.WaitAsync(TimeSpan.FromSeconds(30));
        await page.Says("#live", "no answer");
        gone.Close();
        board.Return();
        await page.Says("#live", "live");
    }

    [TestMethod]
    public async Task A_board_that_guards_nothing_is_not_shown_as_live()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        board.BeSafe("It crashed five times.");
        await page.Says("#live", "guards nothing");
        await page.Says("#banner", "The board guards nothing: it is in safe mode. It crashed five times.");
        await page.Says("#no-battery", "Nothing is guarded");
        await page.Hides("#battery");
        Assert.AreEqual(0, await page.At(".live").CountAsync());
        Assert.AreEqual("", await page.Hindrances());
    }

    [TestMethod]
    public async Task A_guard_that_stands_still_leaves_neither_limits_nor_a_word_that_all_is_well()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await page.Says("#limits", "up to");
        await page.Shows("#no-alarm");
        board.Hang(TimeSpan.FromSeconds(15));
        await page.Says("#live", "old values");
        await page.Says("#limits", "The guard stands still");
        StringAssert.DoesNotMatch(await page.Text("#limits"), new("up to"));
        await page.Hides("#no-alarm");
    }

    [TestMethod]
    public async Task A_page_that_nobody_looks_at_has_no_value_in_its_title_and_asks_at_once_when_somebody_does()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await Assertions.Expect(page.Page).ToHaveTitleAsync(new Regex("% – shed"));
        await Look(isHidden: true);
        Assert.AreEqual("shed", await page.Page.TitleAsync());
        await page.Says("#live", "no answer");
        Assert.AreEqual("shed", await page.Page.TitleAsync());
        await Look(isHidden: false);
        await Assertions.Expect(page.Page).ToHaveTitleAsync(new Regex("% – shed"));

        Task Look(bool isHidden) => page.Page.EvaluateAsync("""
            isHidden => {
              Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
              document.dispatchEvent(new Event("visibilitychange"));
            }
            """, isHidden);
    }

    [TestMethod]
    [DataRow("60", true)]
    [DataRow("null", false)]
    public async Task What_is_older_than_a_restart_of_unknown_length_is_not_dated_without_a_word(string sureSeconds, bool isSaid)
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        await page.Page.RouteAsync("**/api/history?range=week", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = "{\"range\":\"week\",\"stepSeconds\":600,\"now\":null,\"points\":[[1260,13200,1500,500,null,null,null],"
                + "[660,null,null,null,null,null,null],[60,13300,1500,510,null,null,null]],\"sureSeconds\":" + sureSeconds + "}",
        }));
        await page.At("#range label:has-text('Week')").ClickAsync();
        await page.Says("#summary", "Power in the last week: 20 W");
        Assert.AreEqual(isSaid, (await page.Text("#summary")).Contains("is older than it looks", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task A_module_that_is_off_the_stack_is_not_shown_as_here()
    {
        using var board = ServedBoard.Stack(3, "absent:2=1h@2m");
        board.Pass(TimeSpan.FromMinutes(1));
        await using var page = await BoardPage.Open(board);
        await page.Hides(".module.old");
        board.Pass(TimeSpan.FromMinutes(10));
        await page.Says(".module.old", "Module 2");
        await page.Says(".module.old .of", "Not here");
        Assert.AreEqual(1, await page.At(".module.old").CountAsync());
    }
}
