namespace NanoBattery.Tests;

/// <summary>Bytes for a test to write down as text.</summary>
public static class Ascii
{
    public static byte[] Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return bytes;
    }

    public static string Text(byte[] bytes, int length)
    {
        string text = "";
        for (int i = 0; i < length; i++)
        {
            text += (char)bytes[i];
        }

        return text;
    }
}
