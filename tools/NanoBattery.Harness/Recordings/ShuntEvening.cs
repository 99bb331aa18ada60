using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Recordings;

/// <summary>
/// A SmartShunt on 25.6 V, 280 Ah in the evening: the sun still charges; at 18:30 the lights go on and the pack
/// discharges; the line falls silent for 12 s, bits turn now and then, HEX frames come between the text.
/// </summary>
public static class ShuntEvening
{
    private const long Seed = 5120;

    private static readonly SimulationOptions Options = new()
    {
        Seed = Seed,
        Cells = 8,
        CapacityAmpHours = 280,
        StartSocPermille = 762,
        StartSecondOfDay = 18 * 3600 + 27 * 60,
        SolarAmps = 60,
    };

    public static readonly BundledRecording Recording = new("shunt-evening", 9 * 60_000, () => new ShuntDevice(Options))
    {
        Faults = "flip=0.0001,silence=12s@300s,hex=1",
        Seed = Seed,
    };
}
