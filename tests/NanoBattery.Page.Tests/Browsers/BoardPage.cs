using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NanoBattery.Page.Tests.Served;

namespace NanoBattery.Page.Tests.Browsers;

/// <summary>A board's page in a browser, and what the browser had to say of it. Each waits for what it expects, at most half a minute.</summary>
internal sealed class BoardPage : IAsyncDisposable
{
    private const float PatienceMs = 30_000;

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private BoardPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Keep(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Keep(true, error);
        context.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What stood in the browser's console as an error or a warning.</summary>
    public string[] Errors => [.. _errors];

    /// <summary>Opens the page of a board.</summary>
    public static async Task<BoardPage> Open(ServedBoard board, Look? look = null, bool followsBoard = false)
    {
        look ??= Look.Desktop;
        var browser = await Chromium.Browser();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            DeviceScaleFactor = look.Scale,
            HasTouch = look.IsPhone,
            IsMobile = look.IsPhone,
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
        });
        context.SetDefaultTimeout(PatienceMs);
        var page = new BoardPage(context, await context.NewPageAsync());
        if (followsBoard)
        {
            await page.Page.Clock.InstallAsync(new() { TimeDate = board.Now.UtcDateTime });
        }
        await page.Page.GotoAsync(board.Address);
        return page;
    }

    public ILocator At(string selector) => Page.Locator(selector);

    /// <summary>Waits until it says this, among other things.</summary>
    public Task Says(string selector, string words) =>
        Assertions.Expect(At(selector)).ToContainTextAsync(words, new() { Timeout = PatienceMs });

    public Task Shows(string selector) => Assertions.Expect(At(selector)).ToBeVisibleAsync(new() { Timeout = PatienceMs });

    public Task Hides(string selector) => Assertions.Expect(At(selector)).ToBeHiddenAsync(new() { Timeout = PatienceMs });

    public async Task<string> Text(string selector) => (await At(selector).TextContentAsync() ?? "").Trim();

    /// <summary>One field of the settings, by its path.</summary>
    public ILocator Field(string path) => At($".field:has(code:text-is(\"{path}\"))");

    public async Task LogIn(string password = ServedBoard.Password)
    {
        await At("#password").FillAsync(password);
        await At("#login button").ClickAsync();
        await Shows("#inside");
    }

    /// <summary>What hinders people, as axe finds it by the rules of WCAG A and AA: a line each, empty where nothing does.</summary>
    public async Task<string> Hindrances()
    {
        var found = await Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
        Assert.IsNotEmpty(found.Passes, "axe looked at nothing");
        return string.Join('\n', found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}")));
    }

    /// <summary>What of the measured values is written or drawn in a colour that is no grey; while they are live, the power's arrow is.</summary>
    /// <param name="drawings">Selectors of more that is to be looked at.</param>
    public Task<string[]> Coloured(string drawings = "") => Page.EvaluateAsync<string[]>("""
        drawings => {
          const isVivid = colour => {
            const [red, green, blue] = (colour.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
            return Math.max(red, green, blue) - Math.min(red, green, blue) > 20;
          };
          return [...document.querySelectorAll("#soc, #watts, #way, .level i, .flow svg, #facts dd, .module .of, .strip li" + drawings)]
            .filter(at => ["color", "background-color", "stroke"].some(name => isVivid(getComputedStyle(at).getPropertyValue(name))))
            .map(at => at.outerHTML);
        }
        """, drawings);

    /// <summary>Fails where anything but this board was asked, or the page's own script failed, or its policy forbade something.</summary>
    public void AssertKeepsToItself()
    {
        var own = new Uri(Page.Url).GetLeftPart(UriPartial.Authority) + "/";
        Assert.AreEqual("", string.Join('\n', _requests.Where(url => !url.StartsWith(own, StringComparison.Ordinal) && !IsInline(url))));
        // That a request was refused, or found nobody, is the browser's own word, and no fault of the page.
        Assert.AreEqual("", string.Join('\n', _errors.Where(words => !words.StartsWith("Failed to load resource", StringComparison.Ordinal))));
    }

    /// <summary>Presses a key until the focus is there, as often as a page may have stops.</summary>
    public async Task Go(string key, string selector)
    {
        for (var i = 0; i < 200; i++)
        {
            await Page.Keyboard.PressAsync(key);
            if (await At(selector).EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }
        Assert.Fail($"{key} never leads to {selector}");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static bool IsInline(string url) => url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("about:", StringComparison.Ordinal);

    private void Keep(bool isTrouble, string words)
    {
        if (isTrouble)
        {
            _errors.Enqueue(words);
        }
    }
}
