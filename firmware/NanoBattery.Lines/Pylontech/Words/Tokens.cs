namespace NanoBattery.Pylontech;

/// <summary>The words of a line: what stands between spaces.</summary>
internal sealed class Tokens
{
    // The widest table has 23 columns, one of them two words.
    internal const int Most = 40;

    internal readonly short[] Starts = new short[Most];
    internal readonly short[] Ends = new short[Most];

    /// <summary>Words beyond <see cref="Most"/> are not counted: no table has room for them.</summary>
    internal int Count { get; private set; }

    internal void Split(byte[] bytes, int start, int end)
    {
        int count = 0;
        int i = start;
        while (i < end && count < Most)
        {
            if (bytes[i] <= ' ')
            {
                i++;
                continue;
            }

            Starts[count] = (short)i;
            while (i < end && bytes[i] > ' ')
            {
                i++;
            }

            Ends[count++] = (short)i;
        }

        Count = count;
    }
}
