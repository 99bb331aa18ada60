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
    public async Task A_board_that_answers_no_more_is_said_by_the_page_itself_until_it_is_back()
    {
        using var board = ServedBoard.Stack(2);
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
    public async Task A_board_that_goes_in_the_middle_of_an_answer_is_found_again()
    {
        using var board = ServedBoard.Shunt();
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
