using System.Text;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Harness.Whole;

namespace NanoBattery.Harness.Tests.Whole;

/// <summary>A whole board on a simulated device, set up for a house's Wi-Fi and broker.</summary>
internal sealed class WholeBench
{
    public const long Second = 1_000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

    private const long Seed = 7;

    private WholeBench(ISimulatedDevice device, string network, string settings, int stepMs)
    {
        Board = new WholeBoard(device, NetworkFaults.Parse(network, Seed), Seed, stepMs);
        Figures = new WholeFigures(Board);
        Board.Host.Memory.Put("settings.json", Encoding.ASCII.GetBytes(
            $$"""{ "wifi": { "ssid": "house" }, "mqtt": { "host": "broker" }{{settings}} }"""));
    }

    public WholeBoard Board { get; }

    public WholeFigures Figures { get; }

    public DeskHost Host => Board.Host;

    /// <param name="network">What goes wrong with the network.</param>
    /// <param name="faults">What goes wrong with the line.</param>
    /// <param name="stepMs">How long the guard waits between two rounds.</param>
    public static WholeBench Shunt(string network = "none", string faults = "", int stepMs = 10) => new(
        new FaultyLine(new ShuntDevice(new SimulationOptions { Seed = Seed }), FaultsParser.Parse(faults, Seed), Seed), network, "", stepMs);

    public static WholeBench Stack(string network, int stepMs) => new(
        new PylontechDevice(new PylontechOptions { Seed = Seed, Modules = 5 }), network, "", stepMs);

    public WholeBench RunTo(long ms)
    {
        Board.RunTo(ms);
        return this;
    }

    /// <summary>Bytes that it and its device allocate in a stretch of time.</summary>
    public long AllocatedTo(long ms)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Board.RunTo(ms);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>What lives on the heap now.</summary>
    public long Heap()
    {
        Figures.Weigh();
        return Figures.LastHeap;
    }

    /// <summary>How often the files of one blob, or one file, were written.</summary>
    public int WritesOf(string name) => Host.Memory.Writes.Where(file => file.Key.StartsWith(name, StringComparison.Ordinal)).Sum(file => file.Value);
}
