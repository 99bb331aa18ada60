using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests;

/// <summary>A battery in the sun, and somebody who watches it.</summary>
[TestClass]
public sealed class ChargingDayTests
{
    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task The_page_follows_a_day_from_dawn_over_the_sun_to_the_evening(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        await using var page = await BoardPage.Open(board);
        await page.Says("#live", "live");
        await page.Says("#way", "discharging");
        await page.Says("#soc", board.Charge);
        var dawn = board.Charge;

        board.Pass(TimeSpan.FromHours(4));
        Assert.AreNotEqual(dawn, board.Charge);
        await page.Says("#soc", board.Charge);
        await page.Says("#way", "charging");
        await page.Says(".flow.charging", "W");
        await page.Says("#facts", board.Volts);

        board.Pass(TimeSpan.FromHours(11));
        await page.Says("#soc", board.Charge);
        await page.Says(".flow.discharging", "discharging");
        await page.Says("#facts", board.Volts);
        Assert.AreEqual("", string.Join('\n', page.Errors));
        page.AssertKeepsToItself();
    }

    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task The_chart_tells_the_day_that_was_and_offers_the_week(Server by)
    {
        using var board = ServedBoard.Shunt(by);
        board.Pass(TimeSpan.FromHours(5));
        await using var page = await BoardPage.Open(board);
        await page.Says("#summary", "Power in the last hour");
        await page.At("#range label:has-text('Day')").ClickAsync();
        await page.Says("#summary", "Power in the last day");
        await page.Says("#summary", "below zero: discharging");
        await page.At("#quantity label:has-text('Charge')").ClickAsync();
        await page.Says("#summary", "Charge in the last day");
        await page.Says("#summary", $"to {board.Charge[..^2]}");
        await page.At("#range label:has-text('Week')").ClickAsync();
        await page.Says("#summary", "Charge in the last week");
        Assert.AreEqual("", string.Join('\n', page.Errors));
    }
}
