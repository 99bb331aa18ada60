using NanoBattery.Settings;

namespace NanoBattery.Portal;

/// <summary>What becomes of the board now, and where it is found again.</summary>
internal static class SavedPage
{
    internal static NoticePage Of(BoardSettings settings)
    {
        string ssid = settings.TextOf(Setting.WifiSsid);
        if (ssid.Length == 0)
        {
            return new NoticePage("Saved", "The board restarts. No Wi-Fi is named yet, so it opens this network again.");
        }

        string host = settings.TextOf(Setting.MqttHost);
        string where = host.Length == 0
            ? "No broker is named yet, so it publishes nothing. Hold its button for 3 s to come back here."
            : "Find it at the broker " + host + ": the topic " + settings.TopicOf(Setting.TopicStatus) + " turns online.";
        return new NoticePage(
            "Saved", "The board restarts and joins " + ssid + ". This network goes away: let your phone return to its own.", where,
            "If it does not come within a minute, the password may be wrong: hold its button for 3 s, and this page is there again.");
    }
}
