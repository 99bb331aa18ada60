using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <summary>
/// What a device has said, label by label: its data may be spread over several blocks, so each block adds to what is known
/// and replaces nothing else.
/// </summary>
public sealed class TextFields
{
    private readonly int[] _values = new int[Label.Count];
    private readonly long[] _atMs = new long[Label.Count];
    private readonly bool[] _heard = new bool[Label.Count];

    /// <summary>How many values were out of their label's range. They are not kept.</summary>
    public int OutOfRange { get; private set; }

    /// <summary>Whether the label ever came, whatever its value.</summary>
    public bool Has(int label) => _heard[label];

    /// <summary>When the label last came; 0 where it never did.</summary>
    public long AtMs(int label) => _atMs[label];

    /// <summary>
    /// The newest value in the label's unit, or <see cref="Reading.Unknown"/>: never heard, said to be unknown ("---"),
    /// out of range, or older than <paramref name="maxAgeMs"/>.
    /// </summary>
    public int Get(int label, long nowMs, int maxAgeMs = Reading.FreshMs)
    {
        return _heard[label] && nowMs - _atMs[label] <= maxAgeMs ? _values[label] : Reading.Unknown;
    }

    internal void Merge(TextBlock block, LabelTable table, long nowMs)
    {
        for (int i = 0; i < block.Count; i++)
        {
            int label = block.LabelAt(i);
            int value = block.ValueAt(i);
            if (Reading.IsKnown(value) && !table.InRange(label, value))
            {
                OutOfRange++;
                value = Reading.Unknown;
            }

            // A time to go of -1 is an infinite one: there is none to tell.
            _values[label] = label == Label.Ttg && value < 0 ? Reading.Unknown : value;
            _atMs[label] = nowMs;
            _heard[label] = true;
        }
    }

    internal void Clear()
    {
        for (int i = 0; i < _heard.Length; i++)
        {
            _heard[i] = false;
        }
    }
}
