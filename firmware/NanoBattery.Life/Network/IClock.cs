namespace NanoBattery.Network;

/// <summary>
/// The seam to time that passes: a counter since the start, such as the board's tick counter, which nobody sets. The time of day
/// is another thing: it leaps when the network tells it.
/// </summary>
public interface IClock
{
    /// <summary>Milliseconds, from whatever start; it never runs back. Any thread may ask.</summary>
    long NowMs { get; }
}
