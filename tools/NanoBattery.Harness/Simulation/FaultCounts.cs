namespace NanoBattery.Harness.Simulation;

/// <summary>What a faulty line has done so far.</summary>
public sealed class FaultCounts
{
    public long FlippedBytes { get; internal set; }

    public long DroppedBytes { get; internal set; }

    public long GarbageBytes { get; internal set; }

    public long HexFrames { get; internal set; }

    /// <summary>Bytes that came at another speed than they were listened for.</summary>
    public long GarbledBytes { get; internal set; }

    /// <summary>Bytes that were sent into a silence.</summary>
    public long SilencedBytes { get; internal set; }
}
