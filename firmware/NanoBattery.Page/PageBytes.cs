using System;

namespace NanoBattery.Page;

/// <summary>
/// The page that the board serves, packed with gzip. It stands in the program as text, which a board reads from its flash, and
/// is handed out in pieces, so that it is never whole in memory.
/// </summary>
public static class PageBytes
{
    /// <summary>Pieces that the page consists of.</summary>
    public const int Count = PagePieces.Count;

    /// <summary>Bytes of all pieces together.</summary>
    public const int Length = PagePieces.Bytes;

    /// <summary>The most bytes that a piece has.</summary>
    public const int MostOfAPiece = PagePieces.PieceBytes;

    /// <summary>Changes with the content. As in the header ETag, with its quotation marks.</summary>
    public const string Tag = "\"" + PagePieces.Tag + "\"";

    /// <summary>
    /// What the header Content-Security-Policy has to say: this page's own style and script run, and nothing that got in otherwise.
    /// </summary>
    public const string Policy =
        "default-src 'none'; style-src 'sha256-" + PagePieces.Style + "'; script-src 'sha256-" + PagePieces.Script
        + "'; connect-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// Copies a piece. On the interpreter 200 times as fast as reading the text letter by letter, for one short-lived array of
    /// <see cref="MostOfAPiece"/> bytes.
    /// </summary>
    /// <param name="piece">0 to <see cref="Count"/> - 1.</param>
    /// <param name="buffer">Has room for <see cref="MostOfAPiece"/> bytes from there on.</param>
    /// <param name="offset">Where to begin in it.</param>
    /// <returns>How many bytes it has; the last one may have fewer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such piece, or the buffer has no room for it.</exception>
    public static int CopyTo(int piece, byte[] buffer, int offset)
    {
        if (piece < 0 || piece >= Count || offset < 0 || offset > buffer.Length - MostOfAPiece)
        {
            throw new ArgumentOutOfRangeException();
        }

        byte[] bytes = Convert.FromBase64String(PagePieces.Text(piece));
        Array.Copy(bytes, 0, buffer, offset, bytes.Length);
        return bytes.Length;
    }
}
