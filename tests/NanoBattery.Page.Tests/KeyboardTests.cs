using Microsoft.Playwright;
using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;
using NanoBattery.Settings;

namespace NanoBattery.Page.Tests;

/// <summary>All of it without a pointer.</summary>
[TestClass]
public sealed class KeyboardTests
{
    [TestMethod]
    public async Task The_keyboard_alone_logs_in_and_sets_a_limit_and_saves_a_setting()
    {
        using var board = ServedBoard.Charger(out var charger);
        await using var page = await BoardPage.Open(board);
        var keys = page.Page.Keyboard;
        await page.Shows("#login");

        await page.Go("Tab", "#password");
        await keys.TypeAsync(ServedBoard.Password);
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.At("#groups summary").First).ToBeFocusedAsync();

        await page.Go("Shift+Tab", "#amperes");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("9.5");
        await keys.PressAsync("Enter");
        await page.Says("#amperes-said", "Asked for 9.5");
        board.Pass(TimeSpan.FromSeconds(20));
        Assert.AreEqual(95, charger.EffectiveLimitDeciamps);

        await page.Go("Tab", "summary:text-is('Board')");
        await keys.PressAsync("Enter");
        await page.Go("Tab", ".field:has(code:text-is('board.name')) input");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("barn");
        await keys.PressAsync("Enter");
        await page.Says("#login-said", "Saved");
        await Assertions.Expect(page.At("#login-said")).ToBeFocusedAsync();
        Assert.AreEqual("barn", board.File.Settings.TextOf(Setting.BoardName));
    }

    [TestMethod]
    public async Task Who_reads_the_table_of_cells_keeps_the_place_while_it_is_renewed()
    {
        using var board = ServedBoard.Stack(2);
        board.Pass(TimeSpan.FromMinutes(1));
        await using var page = await BoardPage.Open(board);
        await page.At("#table summary").ClickAsync();
        var cell = page.At("#table tbody tr:nth-child(3) td").First;
        await Assertions.Expect(cell).ToContainTextAsync("mV");
        await cell.EvaluateAsync("cell => { cell.dataset.read = 'here'; }");
        var before = await cell.TextContentAsync();
        board.Pass(TimeSpan.FromHours(2));
        await Assertions.Expect(cell).Not.ToHaveTextAsync(before!);
        await Assertions.Expect(cell).ToHaveAttributeAsync("data-read", "here");
    }

    [TestMethod]
    public async Task Arrow_keys_read_the_chart_point_by_point()
    {
        using var board = ServedBoard.Shunt();
        board.Pass(TimeSpan.FromMinutes(30));
        await using var page = await BoardPage.Open(board);
        await Assertions.Expect(page.At("#plot")).Not.ToHaveAttributeAsync("aria-valuemax", "0");
        await page.Go("Tab", "#plot");
        await page.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.At("#plot")).ToHaveAttributeAsync("aria-valuenow", "0");
        var first = await page.At("#plot").GetAttributeAsync("aria-valuetext");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.At("#plot")).ToHaveAttributeAsync("aria-valuenow", "1");
        Assert.AreNotEqual(first, await page.At("#plot").GetAttributeAsync("aria-valuetext"));
        await page.Says("#readout", "discharging");
    }
}
