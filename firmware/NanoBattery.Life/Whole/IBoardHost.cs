using NanoBattery.Files;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Life;

/// <summary>What a board stands on: an ESP32, or a desk that plays one. What it decides nothing about, it only does.</summary>
public interface IBoardHost
{
    IFiles Files { get; }

    IClock Clock { get; }

    IWifi Wifi { get; }

    IBroker Broker { get; }

    /// <summary>Fetches bundles.</summary>
    IDownload Download { get; }

    /// <summary>Its own, unlike that of any other: a MAC address.</summary>
    byte[] Id { get; }

    /// <summary>Takes over the pins. A pin that cannot be had is missing from the panel, and the line says so.</summary>
    IPanel OpenPanel(BoardSettings settings);

    /// <summary>Opens the serial line on the pins of the settings. Throws whatever the port throws.</summary>
    ISerialLink OpenLine(BoardSettings settings);

    /// <summary>Who tells Home Assistant, or null where nobody is to.</summary>
    IAnnouncer? OpenAnnouncer(BoardSettings settings);

    /// <summary>What takes a bundle, or null where the board was started without the loader, or has no key.</summary>
    IUpdateAgent? OpenUpdates();

    /// <summary>Bytes that nobody can foresee.</summary>
    byte[] TakeEntropy(int count);

    /// <returns>Whether the board's own network is there. Where not, it is after a restart.</returns>
    bool OpenAccessPoint(string name, string password);

    /// <returns>Whether it is gone. Where not, it is after a restart.</returns>
    bool CloseAccessPoint();

    /// <summary>Fills in which networks are heard. It may take seconds, and find none.</summary>
    void Scan(SeenNetworks networks);

    /// <summary>Bytes of managed memory that are free once it is tidied up, or <see cref="Readings.Reading.Unknown"/> where there is no telling. It
    /// takes a while: everything stands still.</summary>
    int MeasureFreeBytes();

    /// <summary>A line for whoever listens on USB.</summary>
    void Tell(string line);

    /// <summary>Begins anew. On a board it does not return.</summary>
    void Restart();
}
