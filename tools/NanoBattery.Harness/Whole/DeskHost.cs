using NanoBattery.Files;
using NanoBattery.Harness.Simulation;
using NanoBattery.HomeAssistant;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Portal;
using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Harness.Whole;

/// <summary>A desk that plays an ESP32: files, pins, Wi-Fi and broker in memory, a simulated device on the line, and virtual time.</summary>
public sealed class DeskHost : IBoardHost
{
    private readonly SortedDictionary<string, int> _restarts = [];
    private readonly SeededRandom _random;

    /// <param name="device">What is on the line.</param>
    /// <param name="faults">What goes wrong with the network.</param>
    /// <param name="seed">Where chance comes from: the same seed gives the same life.</param>
    /// <param name="wait">Lets time pass for all but the network's thread, which waits.</param>
    public DeskHost(ISimulatedDevice device, NetworkFaults faults, long seed, Action<long> wait)
    {
        _random = new SeededRandom(seed * 41);
        Line = new SimulatedLink(device);
        Network = new DeskNetwork(faults, Time, wait);
        Panel = new DeskPanel(Time);
    }

    public DeskClock Time { get; } = new();

    public DeskFiles Memory { get; } = new();

    public SimulatedLink Line { get; }

    public DeskNetwork Network { get; }

    public DeskPanel Panel { get; }

    /// <summary>Whether the board has asked to begin anew.</summary>
    public bool IsRestarting { get; private set; }

    /// <summary>Why the board restarted, and how often.</summary>
    public IReadOnlyDictionary<string, int> Restarts => _restarts;

    public IFiles Files => Memory;

    public IClock Clock => Time;

    public IWifi Wifi => Network;

    public IBroker Broker => Network;

    public IDownload Download { get; } = new NoDownload();

    public byte[] Id => [2, 0, 0, 0, 0xDE, 0x5C];

    public IPanel OpenPanel(BoardSettings settings) => Panel;

    public ISerialLink OpenLine(BoardSettings settings) => Line;

    public IAnnouncer? OpenAnnouncer(BoardSettings settings) =>
        settings.TextOf(Setting.MqttDiscovery).Length == 0 ? null : new Discovery(settings);

    public IUpdateAgent? OpenUpdates() => null;

    public byte[] TakeEntropy(int count) => [.. Enumerable.Range(0, count).Select(_ => (byte)_random.Below(256))];

    public bool OpenAccessPoint(string name, string password) => true;

    public bool CloseAccessPoint() => true;

    public void Scan(SeenNetworks networks)
    {
    }

    public int MeasureFreeBytes() => Reading.Unknown;

    public void Tell(string line)
    {
        const string restarting = "Restarting: ";
        if (line.StartsWith(restarting, StringComparison.Ordinal))
        {
            // "The guard's loop stood still for 5.1 s" is the same trouble as for 5.2 s.
            var reason = string.Concat(line[restarting.Length..].TakeWhile(c => !char.IsAsciiDigit(c))).TrimEnd();
            _restarts[reason] = _restarts.GetValueOrDefault(reason) + 1;
        }
    }

    public void Restart()
    {
        IsRestarting = true;
        Memory.IsOff = true;
    }

    /// <summary>The power is on again: what stays is in the files.</summary>
    internal void Boot()
    {
        IsRestarting = false;
        Memory.IsOff = false;
        Panel.Reset();
        Network.Restart();
    }
}
