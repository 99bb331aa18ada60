using System.Security.Cryptography;
using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Web;
using NanoBattery.Portal;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Portal;

/// <summary>The board's portal over a settings file of this machine.</summary>
internal static class DeskPortal
{
    /// <exception cref="Commands.UsageException">There is a file, and a board would not take it.</exception>
    public static SetupPortal Of(WebAddress address, string file)
    {
        var settings = File.Exists(file) ? SettingsFile.Read(file) : new BoardSettings();
        var facts = new PortalFacts
        {
            Why = $"This is the page that a board serves. Here it sets {file}, and nothing restarts.",
            Version = Board.Version,
        };
        return new(settings, new FileKeeper(file), facts, new EntropyPool(RandomNumberGenerator.GetBytes(EntropyPool.LeastBytes)), address.Text);
    }
}
