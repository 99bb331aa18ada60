namespace NanoBattery.Tests;

/// <summary>Bytes as texts, and texts as bytes.</summary>
public static class Hex
{
    private const string Digits = "0123456789abcdef";

    public static string Of(byte[] bytes)
    {
        char[] characters = new char[2 * bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            characters[2 * i] = Digits[bytes[i] >> 4];
            characters[2 * i + 1] = Digits[bytes[i] & 15];
        }

        return new string(characters);
    }

    /// <summary>ASCII.</summary>
    public static byte[] Text(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return bytes;
    }

    public static byte[] Repeat(int value, int count)
    {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++)
        {
            bytes[i] = (byte)value;
        }

        return bytes;
    }
}
