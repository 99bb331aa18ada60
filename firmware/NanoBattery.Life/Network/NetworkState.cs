namespace NanoBattery.Network;

/// <summary>How far the way to the broker is. From <see cref="Joined"/> on the board is in the Wi-Fi.</summary>
public static class NetworkState
{
    /// <summary>No Wi-Fi is set.</summary>
    public const int Off = 0;

    /// <summary>Trying to join the Wi-Fi, and waiting for the next try.</summary>
    public const int Joining = 1, NotJoined = 2;

    /// <summary>In the Wi-Fi; no broker is set.</summary>
    public const int Joined = 3;

    /// <summary>Trying to connect to the broker, and waiting for the next try.</summary>
    public const int Connecting = 4, NotConnected = 5;

    public const int Connected = 6;

    /// <summary>It was asked to stop, and has.</summary>
    public const int Stopped = 7;
}
