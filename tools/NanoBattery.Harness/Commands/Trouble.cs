using NanoBattery.Harness.Lines;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Tells what a person can put right, and is told in a line, from our own faults, which keep their stack trace.</summary>
internal static class Trouble
{
    public static bool IsExpected(Exception trouble) =>
        trouble is UsageException or SettingException or LineException or MqttException or IOException or UnauthorizedAccessException;
}
