using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Tests.Recordings;

/// <summary>Finds where a recording is silent for longer than its device is between two blocks.</summary>
internal static class Gaps
{
    private const long LongestPauseMs = 2000;

    public static Silence[] In(Recording recording) =>
    [
        .. recording.Chunks.Zip(recording.Chunks.Skip(1), (a, b) => new Silence(a.Ms, b.Ms - a.Ms))
            .Where(gap => gap.LengthMs > LongestPauseMs),
    ];
}
