using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NanoBattery.Page;

namespace NanoBattery.Harness.Tests.Page;

/// <summary>The page as a browser gets it: all pieces, unpacked.</summary>
internal static class ServedPage
{
    public static readonly byte[] Packed = [.. Enumerable.Range(0, PageBytes.Count).SelectMany(Piece)];

    public static readonly string Html = Unpack();

    public static string Script => Regex.Match(Html, "(?s)<script>(.*)</script>").Groups[1].Value;

    public static string Style => Regex.Match(Html, "(?s)<style>(.*)</style>").Groups[1].Value;

    public static byte[] Piece(int piece)
    {
        var buffer = new byte[PageBytes.MostOfAPiece];
        return buffer[..PageBytes.CopyTo(piece, buffer, 0)];
    }

    private static string Unpack()
    {
        using var gzip = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress);
        using var page = new MemoryStream();
        gzip.CopyTo(page);
        return new UTF8Encoding(false, true).GetString(page.ToArray());
    }
}
