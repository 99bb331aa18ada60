namespace NanoBattery.Harness.Recordings;

/// <summary>Tells a recorded talk with a console from a VE.Direct line: by what every console says and no Victron device does.</summary>
public static class ConsoleTalk
{
    private static readonly byte[][] Marks =
        [.. new[] { "Command completed successfully", "pylon>", "pylon_debug>", "PYTES>" }.Select(mark => System.Text.Encoding.ASCII.GetBytes(mark))];

    public static bool IsIn(Recording recording) => Marks.Any(mark => recording.FromDevice.Span.IndexOf(mark) >= 0);
}
