using NanoBattery.Readings;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The stack of modules that a simulated console belongs to, and the system around it.</summary>
public sealed class PylontechOptions
{
    /// <summary>As many as a console has rows for.</summary>
    public const int MostModules = 16;

    private readonly int? _cells;

    /// <summary>Differences between modules and cells, clouds and noise come from this, and nothing else does.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>1 to <see cref="MostModules"/>.</summary>
    public int Modules { get; init; } = 3;

    /// <summary>In series, in each module; where nobody says it, as many as are usual for the layout.</summary>
    public int Cells
    {
        get => _cells ?? Layout.Cells;
        init => _cells = value;
    }

    /// <summary>Of one module.</summary>
    public int CapacityAmpHours { get; init; } = 50;

    public int StartSocPermille { get; init; } = 500;

    /// <summary>Seconds since midnight at the simulation's time 0.</summary>
    public int StartSecondOfDay { get; init; } = 6 * 3600;

    public int AmbientDegrees { get; init; } = 20;

    /// <summary>The most the solar charger gives for each module.</summary>
    public int SolarAmps { get; init; } = 20;

    /// <summary>A cell that is fuller than its module, as <see cref="CellId"/> numbers them; 0 is none.</summary>
    public int FullerCell { get; init; }

    /// <summary>By so much.</summary>
    public int FullerPermille { get; init; }

    /// <summary>How far the charger goes: 3550 are the 53.25 V that such stacks ask for; with more it obeys nobody.</summary>
    public int ChargeCellMillivolts { get; init; } = ChargeController.UsualAbsorptionCellMillivolts;

    /// <summary>What the replies look like.</summary>
    public ConsoleLayout Layout { get; init; } = ConsoleLayouts.Default;

    /// <summary>Bits a second; null is what devices of this layout use.</summary>
    public int? BaudRate { get; init; }

    /// <summary>From the end of a command to the first byte of its reply.</summary>
    public int ThinkingMs { get; init; } = 30;

    /// <summary>The load that fits the whole stack.</summary>
    internal SimulationOptions Household => new()
    {
        Seed = Seed,
        Cells = Cells,
        CapacityAmpHours = Modules * CapacityAmpHours,
        StartSecondOfDay = StartSecondOfDay,
        SolarAmps = Modules * SolarAmps,
    };
}
