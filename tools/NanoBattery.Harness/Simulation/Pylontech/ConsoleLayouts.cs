namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Layouts by the word a person types.</summary>
public static class ConsoleLayouts
{
    /// <summary>The most usual one.</summary>
    public static ConsoleLayout Default { get; } = new Us5000Layout("us5000", "US5000");

    public static IReadOnlyList<ConsoleLayout> All { get; } =
    [
        Default,
        new NewLayout("us5000v2", "US5000", Us5000Layout.CellTable),
        new NewLayout("short", "US5000", NewTables.ShortBat),
        new Us2000PlusLayout(),
        new Us3000DLayout(),
        new Extra2000Layout(),
        new PytesLayout(),
    ];

    /// <exception cref="ArgumentException">There is no such layout; the message lists them.</exception>
    public static ConsoleLayout Named(string name) => All.FirstOrDefault(layout => layout.Name == name)
        ?? throw new ArgumentException($"{name}: no such layout; there are {string.Join(", ", All.Select(layout => layout.Name))}");
}
