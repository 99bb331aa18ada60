using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Recordings;

/// <summary>
/// A morning on which a battery needs its guard: it is too cold to be charged, then a charger does not obey, then the cable
/// is lost. A SmartShunt with a temperature sensor on 16 cells of 280 Ah.
/// </summary>
public static class GuardMorning
{
    /// <summary>The shunt has not seen the pack full for long: it counts 64 % where the cells, pushed on, are full.</summary>
    private static readonly Story Story = new(
        16, 280,
        // A heater mat warms a frozen pack, which gives 4 A and may take nothing.
        At(0, 00, 3290, -4, 629, -3),
        At(2, 00, 3290, -4, 629, 0),
        At(4, 29, 3290, -4, 628, 4),
        // Warm enough, and the sun is up.
        At(4, 30, 3310, 5, 628, 4),
        At(6, 30, 3350, 42, 631, 12),
        At(7, 30, 3370, 60, 634, 13),
        // A charger that does not obey.
        At(8, 00, 3400, 40, 635, 13),
        At(8, 20, 3500, 40, 636, 13),
        At(8, 40, 3600, 40, 637, 14),
        At(9, 00, 3670, 40, 638, 14),
        At(9, 05, 3670, 40, 638, 14),
        // It lets go, and the cells come to rest.
        At(9, 06, 3640, 0, 638, 14),
        At(9, 30, 3400, 0, 638, 14),
        At(9, 45, 3345, 0, 638, 14),
        At(10, 00, 3340, 0, 638, 14),
        At(11, 00, 3340, -6, 638, 14),
        // The cable is pulled out, and put back.
        At(12, 00, 3340, -6, 637, 14, isSilent: true),
        At(12, 15, 3340, -6, 637, 14),
        At(12, 25, 3355, 20, 637, 14),
        At(15, 00, 3355, 20, 640, 14));

    public static readonly BundledRecording Recording = new("guard-morning", Story.DurationMs, () => new StoryDevice(Story))
    {
        Settings = new Dictionary<string, string> { ["battery.cells"] = "16", ["battery.capacityAh"] = "280" },
    };

    private static StoryFrame At(
        int minute, int second, int cellMillivolts, int amps, int socPermille, int degrees, bool isSilent = false) =>
        new(minute * 60 + second, cellMillivolts, amps, socPermille, degrees, isSilent);
}
