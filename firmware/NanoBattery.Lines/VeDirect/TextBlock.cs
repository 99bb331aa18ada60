namespace NanoBattery.VeDirect;

/// <summary>
/// The fields of one text block, in the order of the line. A block is handed on only when its checksum is right;
/// whoever receives it has it until the call returns.
/// </summary>
public sealed class TextBlock
{
    // The protocol's longest block has 22 fields; two that ran into each other have at most 44.
    internal const int Capacity = 64;

    // The protocol asks for 32 characters of value.
    internal const int LongestValue = 32;

    internal readonly byte[] Labels = new byte[Capacity];
    internal readonly int[] Values = new int[Capacity];
    internal int First;
    internal int End;

    /// <summary>How many known fields the block has. Those with a label that nobody knows are not among them.</summary>
    public int Count => End - First;

    /// <summary>One of <see cref="Label"/>.</summary>
    public int LabelAt(int index) => Labels[First + index];

    /// <summary>In the label's unit, or <see cref="Readings.Reading.Unknown"/>. Not yet range-checked.</summary>
    public int ValueAt(int index) => Values[First + index];

    /// <summary>The last text of the label SER#.</summary>
    public readonly TextBytes Serial = new TextBytes(LongestValue);

    /// <summary>The last text of the label BMV.</summary>
    public readonly TextBytes Model = new TextBytes(LongestValue);

    internal void Clear()
    {
        First = 0;
        End = 0;
    }
}
