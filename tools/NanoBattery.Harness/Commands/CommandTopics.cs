using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Where the board takes commands from.</summary>
internal static class CommandTopics
{
    public static string[] Of(BoardSettings settings) => [$"{BaseOf(settings)}/guard"];

    private static string BaseOf(BoardSettings settings) =>
        settings.TextOf(Setting.MqttBase) is { Length: > 0 } set ? set : $"nanobattery/{settings.TextOf(Setting.BoardName)}";
}
