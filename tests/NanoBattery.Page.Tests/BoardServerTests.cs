using System.Net.Sockets;
using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests;

/// <summary>What a browser wants of a server beside the page, and how it gets on with one that serves a client after the other.</summary>
[TestClass]
public sealed class BoardServerTests
{
    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_page_that_the_browser_has_is_not_sent_again(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        var first = await Sent(page);
        await page.Page.ReloadAsync();
        await page.Says("#live", "live");
        Assert.IsGreaterThan(10_000, first);
        Assert.IsLessThan(1_000, await Sent(page));
        Assert.AreEqual("", string.Join('\n', page.Errors));
        page.AssertKeepsToItself();

        static Task<int> Sent(BoardPage page) => page.Page.EvaluateAsync<int>("() => performance.getEntriesByType('navigation')[0].transferSize");
    }

    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task The_trace_of_the_line_is_saved_as_a_file_by_who_is_logged_in(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        board.Pass(TimeSpan.FromMinutes(5));
        await using var page = await BoardPage.Open(board);
        await page.LogIn();
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.At("a:has-text('Trace of the line')").ClickAsync());
        await using var file = await download.CreateReadStreamAsync();
        using var trace = new MemoryStream();
        await file.CopyToAsync(trace);
        Assert.IsGreaterThan(20_000, trace.Length);
        Assert.AreEqual("shed.nbr", download.SuggestedFilename);
    }

    [TestMethod]
    public async Task Connections_ahead_of_need_do_not_keep_a_page_from_being_live()
    {
        using var board = ServedBoard.Shunt(Server.Board);
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        await page.At("#live").EvaluateAsync("""
            element => {
              window.said = [];
              new MutationObserver(() => window.said.push(element.textContent)).observe(element, { childList: true, characterData: true, subtree: true });
            }
            """);
        await Task.WhenAll(Spare(board, 12), Spare(board, 12));
        board.PullCable();
        board.Pass(TimeSpan.FromSeconds(12));
        await page.Says("#live", "old values");
        CollectionAssert.AreEqual(new[] { "old values" }, await page.Page.EvaluateAsync<string[]>("() => [...new Set(window.said)]"));
    }

    [TestMethod]
    public async Task Two_tabs_and_a_phone_are_all_live_and_none_asks_less_than_the_others()
    {
        using var board = ServedBoard.Stack(5, by: Server.Board);
        board.Pass(TimeSpan.FromMinutes(2));
        await using var page = await BoardPage.Open(board);
        await using var tab = await BoardPage.Open(board);
        await using var phone = await BoardPage.Open(board, Look.Phone);
        BoardPage[] all = [page, tab, phone];
        foreach (var one in all)
        {
            await one.Page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').filter(one => one.name.endsWith('/api/state')).length > 8");
            await one.Says("#live", "live");
            Assert.AreEqual("", string.Join('\n', one.Errors));
        }
    }

    /// <summary>Connects and says nothing until it is sent away, again and again.</summary>
    private static async Task Spare(ServedBoard board, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var spare = new TcpClient();
            await spare.ConnectAsync(new Uri(board.Address).Host, new Uri(board.Address).Port);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            Assert.AreEqual(0, await spare.GetStream().ReadAsync(new byte[1], patience.Token));
        }
    }
}
