using System.Text;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>What a line makes of a reply.</summary>
public static class ReplyDamage
{
    public static byte[] Some(int index, Random random)
    {
        List<byte> bytes = [.. ConsoleReplies.BytesAt(index)];
        for (int count = random.Next(4); count > 0; count--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes.RemoveAt(at); break;
                case 2: bytes.Insert(at, (byte)random.Next(256)); break;
                case 3: bytes[at] = (byte)"0123456789-% \r\n>$@:xN"[random.Next(21)]; break;
                case 4: bytes.RemoveRange(at, length); break;
                case 5: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                case 6: bytes.RemoveRange(at, bytes.Count - at); break;
                default: Join(bytes, random); break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Another reply, or the same of another module, whole or from its middle on.</summary>
    private static void Join(List<byte> bytes, Random random)
    {
        string text = ConsoleReplies.TextAt(random.Next(ConsoleReplies.Count)).Replace(" 2\n", " " + random.Next(1, 5) + "\n");
        byte[] other = Encoding.ASCII.GetBytes(text);
        bytes.InsertRange(random.Next(2) * bytes.Count, other[random.Next(random.Next(2) * other.Length + 1)..]);
    }
}
