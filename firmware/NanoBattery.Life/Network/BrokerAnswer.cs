namespace NanoBattery.Network;

/// <summary>How it went to connect to a broker, and what ended a connection.</summary>
public static class BrokerAnswer
{
    /// <summary>As in the broker's CONNACK (MQTT 3.1.1, section 3.2.2.3).</summary>
    public const int Accepted = 0, WrongProtocol = 1, RefusedId = 2, Unavailable = 3, WrongPassword = 4, NotAuthorized = 5;

    /// <summary>No CONNACK came.</summary>
    public const int NameUnknown = 256, Unreachable = 257, Silent = 258, TlsFailed = 259, Failed = 260;

    /// <summary>A connection stood, and was given up.</summary>
    public const int Closed = 512, Hangs = 513, TakesNothing = 514, OutOfMemory = 515, WifiLost = 516;

    /// <summary>Whether somebody is there, be it the wrong one.</summary>
    internal static bool IsReached(int answer) => answer < NameUnknown || answer == TlsFailed || answer >= Closed;

    /// <summary>What is wrong, behind the name of the broker.</summary>
    internal static string InWords(int answer)
    {
        switch (answer)
        {
            case WrongProtocol: return "does not speak MQTT 3.1.1";
            case RefusedId: return "refuses the client's id";
            case Unavailable: return "is not available";
            case WrongPassword: return "refused the user or the password";
            case NotAuthorized: return "does not let this user in";
            case NameUnknown: return "has a name that nobody knows";
            case Unreachable: return "cannot be reached";
            case Silent: return "takes the connection and says nothing";
            case TlsFailed: return "cannot be trusted: TLS failed";
            case Failed: return "cannot be connected to";
            case Closed: return "closed the connection";
            case Hangs: return "does not answer any more";
            case TakesNothing: return "takes no more messages";
            case OutOfMemory: return "was left: the memory was full";
            case WifiLost: return "is lost with the Wi-Fi";
            default: return "refuses, with code " + answer;
        }
    }
}
