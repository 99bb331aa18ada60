using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Where the board takes commands from.</summary>
internal static class CommandTopics
{
    public static string[] Of(BoardSettings settings) => [settings.TopicOf(Setting.TopicGuard), settings.TopicOf(Setting.TopicLimit)];
}
