using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Harness.Recordings;

/// <summary>
/// Three modules of 100 Ah at noon, nearly full, on a charger that obeys nobody. Cell 7 of module 2 is fuller than the others
/// and runs away. Then somebody pulls the cable between module 3 and the others for 40 s. A program asks the console for the
/// table of modules each 9 s, and in between for the cells of one module.
/// </summary>
public static class StackNoon
{
    private const int EveryMs = 4_500;

    private static readonly PylontechOptions Options = new()
    {
        CapacityAmpHours = 100,
        StartSocPermille = 945,
        StartSecondOfDay = 12 * 3600,
        AmbientDegrees = 18,
        SolarAmps = 40,
        ChargeCellMillivolts = 3900,
        FullerCell = CellId.Of(2, 7),
        FullerPermille = 46,
    };

    public static readonly BundledRecording Recording = new("stack-noon", 265_000, () => new AskedConsole(
        new PylontechDevice(Options, ConsoleFaultsParser.Parse("missing:3=40s@190s")), EveryMs,
        ["info 1", "info 2", "info 3", "pwr", "bat 1", "bat 2", "bat 3"],
        ["pwr", "bat 2", "pwr", "bat 1", "pwr", "bat 3"]));
}
