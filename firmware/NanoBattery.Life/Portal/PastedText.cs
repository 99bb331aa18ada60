using System;
using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>
/// A settings file in a form that was sent as text/plain: "token=...", a line's end, "settings=...", which needs no room for
/// escapes, so that a file of nearly the whole body fits.
/// </summary>
internal sealed class PastedText
{
    private const string First = FormChange.Token + "=", Second = "settings=";

    internal PastedText(WebRequest request)
    {
        IsPlain = Form.IsOf(request.ContentType, "text/plain");
        byte[] body = request.Body;
        int end = LineEnd(body, request.BodyLength);
        if (!IsPlain || !Begins(body, 0, end, First) || !Begins(body, end + 2, request.BodyLength, Second))
        {
            return;
        }

        Token = Utf8.Read(body, First.Length, end - First.Length) ?? "";
        int start = end + 2 + Second.Length;
        Length = request.BodyLength - start;
        Array.Copy(body, start, body, 0, Length);
        Text = body;
        IsOne = true;
    }

    internal bool IsPlain { get; }

    internal bool IsOne { get; }

    internal string Token { get; } = "";

    /// <summary>The request's body, in which the file has moved to the front.</summary>
    internal byte[] Text { get; } = new byte[0];

    /// <summary>Of the file, in bytes.</summary>
    internal int Length { get; }

    private static int LineEnd(byte[] body, int length)
    {
        int end = 0;
        while (end < length && body[end] != '\r')
        {
            end++;
        }

        return end;
    }

    private static bool Begins(byte[] body, int start, int end, string text)
    {
        if (start + text.Length > end)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (body[start + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
