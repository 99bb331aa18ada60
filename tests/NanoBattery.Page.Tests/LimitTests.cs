using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests;

/// <summary>Asking the charger for less, from the page.</summary>
[TestClass]
public sealed class LimitTests
{
    [TestMethod]
    [DataRow(Server.Desk)]
    [DataRow(Server.Board)]
    public async Task A_limit_set_on_the_page_reaches_the_charger_and_comes_back_as_in_force(Server by)
    {
        using var board = ServedBoard.Charger(out var charger, by);
        await using var page = await BoardPage.Open(board);
        await page.Shows("#charger");
        await page.Hides("#limit");
        await page.LogIn();

        await page.At("#amperes").FillAsync("12.5");
        await page.At("#limit button").ClickAsync();
        await page.Says("#amperes-said", "Asked for 12.5");
        Assert.AreNotEqual(125, charger.EffectiveLimitDeciamps);
        board.Pass(TimeSpan.FromSeconds(20));
        Assert.AreEqual(125, charger.EffectiveLimitDeciamps);
        await page.Says("#charger-facts div:has(dt:text-is('Limit in force'))", "12.5");
    }

    [TestMethod]
    [DataRow("many", "A number of amperes, such as 12.5.")]
    [DataRow("", "A number of amperes, such as 12.5.")]
    [DataRow("1e3", "A number of amperes, such as 12.5.")]
    [DataRow("1.23456", "up to three decimals")]
    public async Task What_is_no_number_of_amperes_is_refused_beside_the_field_and_reaches_nobody(string typed, string words)
    {
        using var board = ServedBoard.Charger(out var charger);
        await using var page = await BoardPage.Open(board);
        await page.LogIn();
        board.Pass(TimeSpan.FromSeconds(20));
        var before = charger.EffectiveLimitDeciamps;

        await page.At("#amperes").FillAsync(typed);
        await page.At("#limit button").ClickAsync();
        await page.Says("#amperes-said.bad", words);
        Assert.AreEqual("true", await page.At("#amperes").GetAttributeAsync("aria-invalid"));
        board.Pass(TimeSpan.FromSeconds(20));
        Assert.AreEqual(before, charger.EffectiveLimitDeciamps);
    }
}
