using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <summary>
/// Believes a value only when it came several times in a row. The 8-bit checksum lets about one damaged block in 256
/// through, and a false serial number would name a device that does not exist.
/// </summary>
internal sealed class Repeated
{
    internal const int Times = 3;

    private int _candidate = Reading.Unknown;
    private int _count;

    /// <summary>The believed value, or <see cref="Reading.Unknown"/>.</summary>
    internal int Value { get; private set; } = Reading.Unknown;

    /// <returns>Whether this made another value believed than before.</returns>
    internal bool Observe(int value)
    {
        _count = value == _candidate ? _count + 1 : 1;
        _candidate = value;
        if (_count < Times || value == Value)
        {
            return false;
        }

        Value = value;
        return true;
    }

    internal void Forget()
    {
        Value = Reading.Unknown;
        _candidate = Reading.Unknown;
    }
}
