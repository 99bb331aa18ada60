namespace NanoBattery.Readings;

/// <summary>What every measured value has in common: it may be unknown, and unknown is neither 0 nor -1.</summary>
public static class Reading
{
    /// <summary>Stands where a value is not known. No device can measure it: it lies outside every checked range.</summary>
    public const int Unknown = int.MinValue;

    /// <summary>After this many milliseconds without news a value no longer says how things are (10 s).</summary>
    public const int FreshMs = 10_000;

    public static bool IsKnown(int value) => value != Unknown;

    /// <summary>A monitor counts what was taken out below zero, everybody else above it.</summary>
    public static int Positive(int value) => IsKnown(value) && value < 0 ? -value : value;
}
