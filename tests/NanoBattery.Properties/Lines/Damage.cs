using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>What lines do to bytes: bits flip, bytes get lost one by one, or a stretch of them at once. Bytes before a place are spared.</summary>
public static class Damage
{
    public static DamagedStream Flips(SentStream sent, double perByte, Random random, int from = 0)
    {
        byte[] flips = new byte[sent.Bytes.Length];
        for (int i = from; i < flips.Length; i++)
        {
            flips[i] = random.NextDouble() < perByte ? (byte)(1 << random.Next(8)) : (byte)0;
        }

        return Apply(sent, flips, new bool[flips.Length]);
    }

    public static DamagedStream Drops(SentStream sent, double perByte, Random random, int from = 0)
    {
        bool[] lost = new bool[sent.Bytes.Length];
        for (int i = from; i < lost.Length; i++)
        {
            lost[i] = random.NextDouble() < perByte;
        }

        return Apply(sent, new byte[lost.Length], lost);
    }

    public static DamagedStream Gaps(SentStream sent, int count, int longest, Random random, int from = 0)
    {
        bool[] lost = new bool[sent.Bytes.Length];
        for (int i = 0; i < count; i++)
        {
            int start = random.Next(from, lost.Length);
            Array.Fill(lost, true, start, Math.Min(random.Next(1, longest + 1), lost.Length - start));
        }

        return Apply(sent, new byte[lost.Length], lost);
    }

    private static DamagedStream Apply(SentStream sent, byte[] flips, bool[] lost)
    {
        List<byte> bytes = new(flips.Length);
        for (int i = 0; i < flips.Length; i++)
        {
            if (!lost[i])
            {
                bytes.Add((byte)(sent.Bytes[i] ^ flips[i]));
            }
        }

        return new DamagedStream([.. bytes], sent, [.. sent.Blocks.Where(IsUntouched)]);

        bool IsUntouched(SentBlock block)
        {
            int length = block.End - block.Start;
            return !lost.AsSpan(block.Start, length).Contains(true) && !flips.AsSpan(block.Start, length).ContainsAnyExcept((byte)0);
        }
    }
}
