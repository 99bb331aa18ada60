namespace NanoBattery.Pylontech;

/// <summary>Between texts and the bytes of a console, all of them ASCII.</summary>
internal static class AsciiText
{
    internal static byte[] Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return bytes;
    }

    internal static string Of(byte[] bytes, int start, int end)
    {
        char[] characters = new char[end - start];
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)bytes[start + i];
        }

        return new string(characters);
    }

    /// <summary>Whether the bytes from a place on, of which there are enough, are the beginning of a text.</summary>
    internal static bool StartsWith(byte[] bytes, int start, string text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (bytes[start + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    internal static bool StartsWith(byte[] bytes, int start, int end, byte[] with)
    {
        if (end - start < with.Length)
        {
            return false;
        }

        for (int i = 0; i < with.Length; i++)
        {
            if (bytes[start + i] != with[i])
            {
                return false;
            }
        }

        return true;
    }

    internal static bool Same(byte[] bytes, int start, int end, byte[] other) =>
        end - start == other.Length && StartsWith(bytes, start, end, other);
}
