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
        bool isAnotherNetwork = old.TextOf(Setting.WifiSsid) != next.TextOf(Setting.WifiSsid);
        if (secret == Setting.WifiPassword)
        {
            return isAnotherNetwork;
        }

        if (secret == Setting.WebPassword)
        {
            return false;
        }

        // Without TLS a network decides who answers to the broker's name.
        bool isOpen = next.NumberOf(Setting.MqttTls) == 0;
        bool losesTls = old.NumberOf(Setting.MqttTls) == 1 && isOpen;
        return losesTls || (isOpen && isAnotherNetwork) || old.TextOf(Setting.MqttHost) != next.TextOf(Setting.MqttHost);
    }

    /// <summary>For a settings file: takes those old secrets along that it does not set itself.</summary>
    /// <returns>Null, or why one of them may not be kept.</returns>
    internal static string? KeepAllUnlessSet(BoardSettings old, BoardSettings next)
    {
        string? refusal = null;
        for (int i = 0; i < Setting.Count && refusal == null; i++)
        {
            refusal = SettingTable.IsSecret(i) && !next.IsSet(i) ? Keep(old, next, i) : null;
        }

        return refusal;
    }

    /// <summary>Takes the old secret along, where there is one and it may be kept.</summary>
    /// <returns>Null, or why it may not.</returns>
    internal static string? Keep(BoardSettings old, BoardSettings next, int secret)
    {
        string? refusal = Refusal(old, next, secret);
        if (refusal == null && old.TextOf(secret).Length > 0)
        {
            next.Set(old.Table.PathOf(secret), old.TextOf(secret));
        }

        return refusal;
    }

    /// <returns>Null where the old secret may be kept, or there is none; or why it may not.</returns>
    internal static string? Refusal(BoardSettings old, BoardSettings next, int secret)
    {
        if (old.TextOf(secret).Length == 0 || !IsForAnother(old, next, secret))
        {
            return null;
        }

        string what = secret == Setting.WifiPassword ? "another network" : "another broker, or one without TLS or in another network";
        return old.Table.PathOf(secret) + ": the old one is not sent to " + what + "; give the new one, or take it away";
    }
}
