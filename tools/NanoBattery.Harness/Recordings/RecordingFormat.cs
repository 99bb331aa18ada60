namespace NanoBattery.Harness.Recordings;

/// <summary>
/// The timed recording: text that a person can read and cut, and whose every line stands alone, so that a recording ended
/// by a power cut is good up to its last line.
/// <code>
/// # nanobattery-recording 1 baud=19200
/// # device: SmartShunt 500A/50mV
/// 40 &lt; 0D0A504944093078413338390D0A56
/// 1200 &gt; 3A3135340A
/// </code>
/// The number is milliseconds since the start; &lt; came from the device, &gt; went to it.
/// </summary>
internal static class RecordingFormat
{
    public const string Magic = "# nanobattery-recording";
    public const int Version = 1;
    public const int DefaultBaud = 19200;
    public const char FromDevice = '<';
    public const char ToDevice = '>';
}
