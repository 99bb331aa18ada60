using NanoBattery.Page.Tests.Browsers;
using NanoBattery.Page.Tests.Served;
using NanoBattery.Readings;

namespace NanoBattery.Page.Tests;

/// <summary>The pictures of the documentation, made of the page as it is: NANOBATTERY_REWRITE_SCREENSHOTS=1 writes them anew.</summary>
[TestClass]
public sealed class ScreenshotTests
{
    private const int MostBytes = 150_000;

    [TestMethod]
    public async Task A_battery_that_charges_on_a_phone()
    {
        using var board = ServedBoard.Shunt();
        board.Pass(TimeSpan.FromHours(4.3));
        await using var page = await BoardPage.Open(board, Look.Phone with { Height = 1048, Scale = 1.5f }, followsBoard: true);
        await page.Says("#way", "charging");
        await page.Says("#summary", "Power in the last hour");
        await Keep(page, "page-phone");
    }

    [TestMethod]
    public async Task A_stack_on_a_dark_desktop()
    {
        using var board = ServedBoard.Stack(3, fullerCell: CellId.Of(2, 5));
        board.Pass(TimeSpan.FromHours(4));
        await using var page = await BoardPage.Open(board, (Look.Desktop with { Width = 1000, Height = 1144 }).Dark, followsBoard: true);
        await page.Shows("#modules .module:nth-child(3)");
        await page.Says("#summary", "Power in the last hour");
        await Keep(page, "page-desktop");
    }

    [TestMethod]
    public async Task A_battery_whose_cable_was_pulled()
    {
        using var board = ServedBoard.Shunt();
        board.Pass(TimeSpan.FromHours(4.3));
        board.PullCable();
        board.Pass(TimeSpan.FromMinutes(3));
        await using var page = await BoardPage.Open(board, Look.Phone with { Height = 803, Scale = 1.5f }, followsBoard: true);
        await page.Says("#live", "old values");
        await page.Says("#summary", "Power in the last hour");
        await Keep(page, "page-stopped");
    }

    [TestMethod]
    public async Task A_charger_whose_limit_was_set()
    {
        using var board = ServedBoard.Charger();
        board.Pass(TimeSpan.FromMinutes(40));
        await using var page = await BoardPage.Open(board, (Look.Phone with { Scale = 1.5f }).Dark, followsBoard: true);
        await page.LogIn();
        await page.At("#amperes").FillAsync("12.5");
        await page.At("#limit button").ClickAsync();
        await page.Says("#amperes-said", "Asked for 12.5");
        board.Pass(TimeSpan.FromSeconds(20));
        await page.Says("#charger-facts div:has(dt:text-is('Limit in force'))", "12.5");
        await page.At("#charger").ScrollIntoViewIfNeededAsync();
        await Keep(page, "page-charger", "#charger");
    }

    [TestMethod]
    public async Task A_setting_that_is_refused()
    {
        using var board = ServedBoard.Shunt();
        await using var page = await BoardPage.Open(board, Look.Desktop with { Width = 720 }, followsBoard: true);
        await page.LogIn();
        await page.At("summary:text-is('This page')").ClickAsync();
        await page.Field("web.port").Locator("input").FillAsync("70000");
        await page.At("#save").ClickAsync();
        await page.Says("#form-said.bad", "Not saved");
        await Keep(page, "page-settings", "#settings");
    }

    private static async Task Keep(BoardPage page, string name, string? part = null)
    {
        var picture = part is null ? await page.Page.ScreenshotAsync() : await page.At(part).ScreenshotAsync();
        Assert.IsLessThanOrEqualTo(MostBytes, picture.Length);
        var file = Path.Combine(Root(), "docs", name + ".png");
        if (Environment.GetEnvironmentVariable("NANOBATTERY_REWRITE_SCREENSHOTS") == "1")
        {
            await File.WriteAllBytesAsync(file, picture);
        }
        Assert.IsTrue(File.Exists(file), $"docs/{name}.png is missing: run this test with NANOBATTERY_REWRITE_SCREENSHOTS=1");
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "nanoBattery.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("the tests run outside the project");
        }
        return directory.FullName;
    }
}
