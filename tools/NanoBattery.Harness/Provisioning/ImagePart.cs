using System.Buffers.Binary;
using System.Text;

namespace NanoBattery.Harness.Provisioning;

/// <summary>
/// One assembly of an image, by the header that the board's firmware reads too (CLR_RECORD_ASSEMBLY of nanoFramework 1.17).
/// </summary>
/// <param name="Name">Of the assembly.</param>
/// <param name="Version">Four figures.</param>
/// <param name="Bytes">Its length, without what is padded.</param>
public sealed record ImagePart(string Name, string Version, int Bytes)
{
    internal const int HeaderBytes = 124;

    private const int HeaderCrcAt = 8;
    private const int AssemblyCrcAt = 12;
    private const int VersionAt = 28;
    private const int NameAt = 36;
    private const int TablesAt = 40;
    private const int Strings = 11;
    private const int Signatures = 12;
    private const int End = 15;

    /// <summary>Reads the part that these bytes begin with.</summary>
    /// <param name="bytes">At least a header.</param>
    /// <param name="refusal">What is wrong, or null.</param>
    public static ImagePart? Read(ReadOnlySpan<byte> bytes, out string? refusal)
    {
        var header = bytes[..HeaderBytes].ToArray();
        header.AsSpan(HeaderCrcAt, sizeof(uint)).Clear();
        var total = Table(bytes, End);
        refusal = BoardCrc.Of(header) != BinaryPrimitives.ReadUInt32LittleEndian(bytes[HeaderCrcAt..]) ? "its header is damaged"
            : total < HeaderBytes || total > bytes.Length ? $"it says that it is {total} bytes long, and there are {bytes.Length}"
            : BoardCrc.Of(bytes[HeaderBytes..total]) != BinaryPrimitives.ReadUInt32LittleEndian(bytes[AssemblyCrcAt..]) ? "it is damaged"
            : null;
        return refusal is null ? new ImagePart(NameIn(bytes), VersionIn(bytes), total) : null;
    }

    private static int Table(ReadOnlySpan<byte> bytes, int table) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(TablesAt + 4 * table)..]);

    private static string VersionIn(ReadOnlySpan<byte> bytes)
    {
        var figures = new int[4];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(VersionAt + 2 * i)..]);
        }
        return string.Join('.', figures);
    }

    private static string NameIn(ReadOnlySpan<byte> bytes)
    {
        // Texts that the firmware knows by itself are not in the file: their numbers count down from the top.
        int name = BinaryPrimitives.ReadUInt16LittleEndian(bytes[NameAt..]);
        var (start, end) = (Table(bytes, Strings) + name, Table(bytes, Signatures));
        return name switch
        {
            0xFFFF - 0x32D => "mscorlib",
            0xFFFF - 0x1D7 => "System.Threading",
            _ when start < 0 || start >= end || end > bytes.Length => $"(text {name})",
            _ => Encoding.UTF8.GetString(bytes[start..end][..Math.Max(0, bytes[start..end].IndexOf((byte)0))]),
        };
    }
}
