using System.Buffers.Binary;
using System.Text;

namespace NanoBattery.Harness.Tests.Provisioning;

/// <summary>Assemblies in the board's form, written byte by byte by what the firmware's sources say of them.</summary>
internal static class ImageBytes
{
    public const int HeaderBytes = 124;
    public const int MscorlibText = 0xFFFF - 0x32D;

    /// <summary>A program of three parts, of which none has a length that fits by itself.</summary>
    public static byte[] Program() => [.. Mscorlib(), .. Part("NanoBattery.Core", 1_001), .. Part("NanoBattery.Esp32", 502)];

    public static byte[] Mscorlib(int content = 99) => Part(MscorlibText, [], content);

    /// <param name="name">Of the assembly.</param>
    /// <param name="content">Bytes behind the header and the name.</param>
    public static byte[] Part(string name, int content) => Part(0, [.. Encoding.ASCII.GetBytes(name), 0], content);

    /// <summary>The check sum bit by bit: 0x04C11DB7, highest bit first, from 0.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0u;
        foreach (var value in bytes)
        {
            for (var bit = 7; bit >= 0; bit--)
            {
                var isOdd = (crc >> 31) != ((uint)value >> bit & 1);
                crc = crc << 1 ^ (isOdd ? 0x04C11DB7u : 0);
            }
        }
        return crc;
    }

    private static byte[] Part(int nameIndex, byte[] strings, int content)
    {
        var part = new byte[HeaderBytes + strings.Length + content];
        strings.CopyTo(part, HeaderBytes);
        for (var i = HeaderBytes + strings.Length; i < part.Length; i++)
        {
            part[i] = (byte)(i * 7);
        }
        Encoding.ASCII.GetBytes("NFMRK1").CopyTo(part, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(part.AsSpan(28), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(part.AsSpan(30), 17);
        BinaryPrimitives.WriteUInt16LittleEndian(part.AsSpan(36), (ushort)nameIndex);
        for (var table = 0; table < 16; table++)
        {
            var at = table <= 11 ? HeaderBytes : table < 15 ? HeaderBytes + strings.Length : part.Length;
            BinaryPrimitives.WriteInt32LittleEndian(part.AsSpan(40 + 4 * table), at);
        }
        return Padded(Signed(part));
    }

    /// <summary>Writes both check sums anew.</summary>
    public static byte[] Signed(byte[] part)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(part.AsSpan(12), Crc(part.AsSpan(HeaderBytes)));
        part.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(part.AsSpan(8), Crc(part.AsSpan(0, HeaderBytes)));
        return part;
    }

    private static byte[] Padded(byte[] part) => [.. part, .. new byte[(4 - part.Length % 4) % 4]];
}
