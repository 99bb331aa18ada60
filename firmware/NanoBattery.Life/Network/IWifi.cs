namespace NanoBattery.Network;

/// <summary>
/// The seam to the radio, as a station. Only the network's thread calls it. What a call throws counts as
/// <see cref="WifiAnswer.Failed"/>.
/// </summary>
public interface IWifi
{
    /// <summary>Whether the board is in the network and has an address of its own there.</summary>
    bool IsJoined { get; }

    /// <summary>How strong the network is received, in dBm; 0 where that is not known.</summary>
    int SignalDbm { get; }

    /// <summary>Joins a network anew, with this name and password and no others: what the radio stored may be from another time.</summary>
    /// <param name="ssid">1 to 32 characters.</param>
    /// <param name="password">Empty for an open network.</param>
    /// <param name="timeoutMs">It gives up after so long, and returns soon after.</param>
    /// <returns>One of <see cref="WifiAnswer"/>.</returns>
    int Join(string ssid, string password, int timeoutMs);

    /// <summary>Leaves the network; the radio does not go back by itself.</summary>
    void Leave();
}
