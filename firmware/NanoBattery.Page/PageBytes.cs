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

    /// <summary>Copies a piece. Allocates nothing.</summary>
    /// <param name="piece">0 to <see cref="Count"/> - 1.</param>
    /// <param name="buffer">Has room for <see cref="MostOfAPiece"/> bytes from there on.</param>
    /// <param name="offset">Where to begin in it.</param>
    /// <returns>How many bytes it has; the last one may have fewer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such piece, or the buffer has no room for it.</exception>
    public static int CopyTo(int piece, byte[] buffer, int offset)
    {
        int left = Length - piece * MostOfAPiece;
        int bytes = left < MostOfAPiece ? left : MostOfAPiece;
        if (piece < 0 || piece >= Count || offset < 0 || offset > buffer.Length - bytes)
        {
            throw new ArgumentOutOfRangeException();
        }

        string text = PagePieces.Text(piece);
        int at = offset;
        for (int letter = 0; letter < text.Length; letter += 4)
        {
            // Six bits a letter, from '0' on; see firmware/build/WritePagePieces.cs.
            int bits = (text[letter] - '0') << 18 | (text[letter + 1] - '0') << 12 | (text[letter + 2] - '0') << 6 | (text[letter + 3] - '0');
            for (int shift = 16; shift >= 0 && at < offset + bytes; shift -= 8)
            {
                buffer[at] = (byte)(bits >> shift);
                at++;
            }
        }

        return bytes;
    }
}
