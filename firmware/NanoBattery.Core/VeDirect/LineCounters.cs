namespace NanoBattery.VeDirect;

/// <summary>What came over the line since the start.</summary>
public sealed class LineCounters
{
    public long Bytes { get; internal set; }

    public int GoodBlocks { get; internal set; }

    /// <summary>Blocks with a wrong checksum, a broken field, or cut off.</summary>
    public int BadBlocks { get; internal set; }

    public int GoodFrames { get; internal set; }

    public int BadFrames { get; internal set; }
}
