using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>What a board's page needs of the settings all the time: texts, so that nobody has to hold the settings for them.</summary>
public sealed class WebAccess
{
    public WebAccess(BoardSettings settings)
    {
        Port = settings.NumberOf(Setting.WebPort);
        Password = settings.TextOf(Setting.WebPassword);
        LimitTopic = settings.TopicOf(Setting.TopicLimit);
        GuardTopic = settings.TopicOf(Setting.TopicGuard);
    }

    /// <summary>Of web.port; 0 for no page.</summary>
    public int Port { get; }

    /// <summary>Of web.password; empty lets nobody in.</summary>
    public string Password { get; }

    /// <summary>What a charger may give at most is sent there.</summary>
    public string LimitTopic { get; }

    /// <summary>What the guard is told is sent there.</summary>
    public string GuardTopic { get; }
}
