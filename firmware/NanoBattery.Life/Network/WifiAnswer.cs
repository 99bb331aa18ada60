namespace NanoBattery.Network;

/// <summary>How it went to join a network.</summary>
public static class WifiAnswer
{
    public const int Joined = 0, WrongPassword = 1, NotFound = 2, TimedOut = 3, Failed = 4;

    /// <summary>The board was in the network, and is no more.</summary>
    public const int Lost = 5;

    /// <summary>What is wrong, behind the name of the network.</summary>
    internal static string InWords(int answer)
    {
        switch (answer)
        {
            case WrongPassword: return "refuses the password";
            case NotFound: return "is not in reach";
            case TimedOut: return "does not answer";
            case Lost: return "is lost";
            default: return "cannot be joined";
        }
    }
}
