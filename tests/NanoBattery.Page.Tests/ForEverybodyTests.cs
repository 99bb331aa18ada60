using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests;

/// <summary>Each state of the page on each screen: nothing sticks out, nothing hinders, nothing comes from elsewhere.</summary>
[TestClass]
public sealed class ForEverybodyTests
{
    private static readonly Look[] Looks = [Look.Desktop, Look.Desktop.Dark, Look.Phone, Look.Phone.Dark, Look.Narrow];

    public static IEnumerable<object[]> Screens => Looks.Select(look => new object[] { look.Width, look.IsDark });

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_battery_that_charges(int width, bool isDark)
    {
        using var board = ServedBoard.Shunt();
        board.Pass(TimeSpan.FromHours(3));
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        await page.Says("#live", "live");
        await page.Says("#summary", "Power in the last hour");
        await Check(page, width, isDark);
    }

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_stack_with_its_table_of_cells(int width, bool isDark)
    {
        using var board = ServedBoard.Stack(5);
        board.Pass(TimeSpan.FromMinutes(2));
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        await page.Shows("#modules .module:nth-child(5)");
        await page.At("#table summary").ClickAsync();
        await page.Says("#table tr:nth-child(3)", "mV");
        await Check(page, width, isDark);
    }

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_charger_and_all_settings_with_one_refused(int width, bool isDark)
    {
        using var board = ServedBoard.Charger();
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        await page.LogIn();
        await page.At("#amperes").FillAsync("much");
        await page.At("#limit button").ClickAsync();
        await page.Says("#amperes-said.bad", "A number");
        await page.At("#groups details").First.WaitForAsync();
        await page.At("#groups").EvaluateAsync("groups => groups.querySelectorAll('details').forEach(group => { group.open = true; })");
        await page.Field("mqtt.port").Locator("input").FillAsync("70000");
        await page.At("#save").ClickAsync();
        await page.Says("#form-said.bad", "Not saved");
        await Check(page, width, isDark);
    }

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_stack_whose_cable_was_pulled(int width, bool isDark)
    {
        using var board = ServedBoard.Stack(2);
        board.Pass(TimeSpan.FromMinutes(2));
        board.PullCable();
        board.Pass(TimeSpan.FromMinutes(1));
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        await page.Says("#live", "old values");
        await page.Says("#alarms", "Alarm");
        await Check(page, width, isDark);
    }

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_board_that_guards_nothing_for_a_reason_without_a_space(int width, bool isDark)
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        board.BeSafe(new string('x', 160));
        await page.Says("#banner", "xxx");
        await Check(page, width, isDark);
    }

    [TestMethod]
    public async Task The_numbers_of_sixteen_modules_fit_into_their_cells_on_the_narrowest_screen()
    {
        using var board = ServedBoard.Stack(16);
        board.Pass(TimeSpan.FromMinutes(3));
        await using var page = await BoardPage.Open(board, Look.Narrow);
        await page.Shows("#modules .module:nth-child(16)");
        var tooWide = await page.Page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll(".strip li")].filter(cell => cell.lastChild.offsetWidth > cell.offsetWidth || cell.offsetHeight > 60).length
            """);
        Assert.AreEqual(0, tooWide);
        await Check(page, Look.Narrow.Width, Look.Narrow.IsDark);
    }

    [TestMethod]
    [DynamicData(nameof(Screens))]
    public async Task A_board_that_is_gone(int width, bool isDark)
    {
        using var board = ServedBoard.Stack(2);
        board.Pass(TimeSpan.FromMinutes(2));
        await using var page = await BoardPage.Open(board, Of(width, isDark));
        await page.Shows("#modules .module:nth-child(2)");
        board.Leave();
        await page.Says("#live", "no answer");
        await Check(page, width, isDark);
    }

    private static Look Of(int width, bool isDark) => Looks.Single(look => look.Width == width && look.IsDark == isDark);

    private static async Task Check(BoardPage page, int width, bool isDark)
    {
        Assert.AreEqual("", await page.Hindrances());
        Assert.IsLessThanOrEqualTo(width, await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        var isBackDark = await page.Page.EvaluateAsync<bool>("() => /rgb\\((\\d+)/.exec(getComputedStyle(document.body).backgroundColor)[1] < 128");
        Assert.AreEqual(isDark, isBackDark);
        page.AssertKeepsToItself();
    }
}
