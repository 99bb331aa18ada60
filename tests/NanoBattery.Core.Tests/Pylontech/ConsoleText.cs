namespace NanoBattery.Tests;

/// <summary>Replies as a console sends them: the echo, "@", lines that end in two CRs and LF, the completion, the prompt.</summary>
public static class ConsoleText
{
    public const string Prompt = "\r\n\r$$\r\n\rpylon>";
    public const string Completed = "\r\n\rCommand completed successfully" + Prompt;

    /// <summary>A reply to a request that is typed at a prompt sent before.</summary>
    public static string Reply(string request, params string[] lines) => Echo(request) + Lines(lines) + Completed;

    public static string Echo(string request) => request + "\n\r@\r\r\n";

    /// <summary>The lines of a table: all but the last have their line end.</summary>
    public static string Lines(params string[] lines)
    {
        string text = "";
        for (int i = 0; i < lines.Length; i++)
        {
            text += (i > 0 ? "\r\r\n" : "") + lines[i];
        }

        return text;
    }

    /// <summary>The same text with another in the place of one that stands there.</summary>
    public static string With(string text, string old, string other)
    {
        int at = text.IndexOf(old);
        return text.Substring(0, at) + other + text.Substring(at + old.Length);
    }

    public static byte[] Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        return bytes;
    }
}
