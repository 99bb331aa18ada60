namespace NanoBattery.Commands;

/// <summary>One message that came for the board. The receiver owns it and uses it again and again.</summary>
public sealed class Command
{
    /// <summary>What is longer is no command that the guard or the charger knows; it is cut, and its length told.</summary>
    public const int LongestPayload = 64;

    public Command()
        : this(LongestPayload)
    {
    }

    /// <param name="longestPayload">How much of it is kept, bytes.</param>
    public Command(int longestPayload)
    {
        Payload = new byte[longestPayload];
    }

    public string Topic { get; set; } = "";

    public byte[] Payload { get; }

    /// <summary>How long the payload was, which may be more than <see cref="Payload"/> holds.</summary>
    public int Length { get; set; }

    /// <summary>Whether the broker had kept it from earlier: nobody asked for it just now.</summary>
    public bool IsRetained { get; set; }

    /// <summary>Whether the payload is this text of ASCII characters.</summary>
    public bool Says(string text)
    {
        if (Length != text.Length || Length > Payload.Length)
        {
            return false;
        }

        for (int i = 0; i < Length; i++)
        {
            if (Payload[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
