using NanoBattery.Settings;

namespace NanoBattery.HomeAssistant;

/// <summary>What announcements need of the settings, which are not kept themselves.</summary>
internal sealed class Addresses
{
    internal Addresses(BoardSettings settings)
    {
        Prefix = settings.TextOf(Setting.MqttDiscovery);
        Board = settings.TextOf(Setting.BoardName);
        Status = settings.TopicOf(Setting.TopicStatus);
        Guard = settings.TopicOf(Setting.TopicGuard);
    }

    /// <summary>How the topics of announcements begin.</summary>
    internal string Prefix { get; }

    /// <summary>The board's name.</summary>
    internal string Board { get; }

    /// <summary>The topic that says online or offline.</summary>
    internal string Status { get; }

    /// <summary>The topic on which the guard takes orders.</summary>
    internal string Guard { get; }
}
