using System.Text;

namespace NanoBattery.Properties;

/// <summary>Spells numbers as the words of the protocol, so that random bytes come close to blocks and frames.</summary>
public static class Vocabulary
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "\r", "\n", "\t", "\r\n", ":", "Checksum", "\r\nChecksum\t", "\r\nChecksum\tx", "\r\nPID\t0xA389", "\r\nV\t12800", "\r\nI\t-5",
            "\r\nSOC\t500", "\r\nP\t1", "V", "SOC", "0", "9", "-", "-1", "A", "F", "a", "\0", "\u007f", "\u00fe", "\u00ff", " ", "#", "\r\nSER#\tHQ1", "\r\nH1\t-1",
            ":A0102000543\n", ":A01020005", "43\n", ":154\n", ":4AAAAFD\n", "\r\nUNKNOWN\t1", "\r\nBMV\t700", "\r\nLOAD\tON", "\r\nOR\t0x00000001",
            "000000000", "\r\nChecksu\t", "\r\nChecksumm\t", "\r\nChecksum\r", "\r\nH4\t0",
        }.Select(Encoding.Latin1.GetBytes),
        Block("\r\nPID\t0xA389\r\nV\t12800\r\nI\t5\r\nP\t1\r\nSOC\t500"),
        Block("\r\nH1\t-5\r\nH4\t1"),
    ];

    public static byte[] Spell(IEnumerable<int> numbers)
    {
        return [.. numbers.SelectMany(number => Words[(uint)number % Words.Length])];
    }

    private static byte[] Block(string fields)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(fields + "\r\nChecksum\t");
        return [.. bytes, (byte)-bytes.Sum(part => part)];
    }
}
