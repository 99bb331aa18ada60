namespace NanoBattery.VeDirect;

/// <summary>What came over the line since the start.</summary>
public sealed class LineCounters
{
    // Fields, because the decoder counts in its innermost loop and a property is a call on the interpreter.
    internal long ByteCount;
    internal int GoodBlockCount;
    internal int BadBlockCount;
    internal int GoodFrameCount;
    internal int BadFrameCount;

    public long Bytes => ByteCount;

    public int GoodBlocks => GoodBlockCount;

    /// <summary>Blocks with a wrong checksum, a broken field, or cut off.</summary>
    public int BadBlocks => BadBlockCount;

    public int GoodFrames => GoodFrameCount;

    public int BadFrames => BadFrameCount;
}
