using NanoBattery.Settings;

namespace NanoBattery.Portal;

/// <summary>
/// A secret that is not typed again is kept, but only for whom it was given: else somebody who gets at the page could have
/// the board tell it to a network or broker of his.
/// </summary>
internal static class KeptSecrets
{
    private static bool IsForAnother(BoardSettings old, BoardSettings next, int secret)
    {
        if (secret == Setting.WifiPassword)
        {
            return old.TextOf(Setting.WifiSsid) != next.TextOf(Setting.WifiSsid);
        }

        bool losesTls = old.NumberOf(Setting.MqttTls) == 1 && next.NumberOf(Setting.MqttTls) == 0;
        return losesTls || old.TextOf(Setting.MqttHost) != next.TextOf(Setting.MqttHost);
    }

    /// <summary>The same for a settings file, which may have a secret of its own.</summary>
    internal static string? KeepUnlessSet(BoardSettings old, BoardSettings next, int secret) =>
        next.IsSet(secret) ? null : Keep(old, next, secret);

    /// <summary>Takes the old secret along, where there is one and it may be kept.</summary>
    /// <returns>Null, or why it may not.</returns>
    internal static string? Keep(BoardSettings old, BoardSettings next, int secret)
    {
        string text = old.TextOf(secret);
        if (text.Length == 0)
        {
            return null;
        }

        string path = old.Table.PathOf(secret);
        if (IsForAnother(old, next, secret))
        {
            string what = secret == Setting.WifiPassword ? "another network" : "another broker, or one without TLS";
            return path + ": the old one is not sent to " + what + "; give the new one, or tick No password";
        }

        next.Set(path, text);
        return null;
    }
}
