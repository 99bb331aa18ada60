using Microsoft.Playwright;

namespace NanoBattery.Page.Tests.Browsers;

/// <summary>The system's Chromium, without a window, once for all tests. Where there is none, tests that want it are skipped.</summary>
[TestClass]
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    /// <exception cref="AssertInconclusiveException">There is none on this machine.</exception>
    public static async Task<IBrowser> Browser()
    {
        if (_browser is null)
        {
            var program = Program() ?? throw new AssertInconclusiveException($"There is no {string.Join(" or ", Names)} here: apt-get install chromium");
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = program,
                // Nothing but this machine can be reached.
                Args = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--force-color-profile=srgb"],
                Timeout = 90_000,
            });
        }
        return _browser;
    }

    [AssemblyCleanup]
    public static async Task Close()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }
        _playwright?.Dispose();
    }

    private static string? Program() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
