namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What goes wrong with a console and the modules behind it. <see cref="ConsoleFaultsParser"/> reads it from text.</summary>
public sealed class ConsoleFaults
{
    public static readonly ConsoleFaults None = new();

    private readonly IReadOnlyList<ConsoleFault> _console = [];

    // Asked for several times a byte.
    private readonly ConsoleFault[][] _byTrouble = [.. Enum.GetValues<ConsoleTrouble>().Select(_ => Array.Empty<ConsoleFault>())];

    public IReadOnlyList<ModuleFault> Modules { get; init; } = [];

    public IReadOnlyList<ConsoleFault> Console
    {
        get => _console;
        init
        {
            _console = value;
            _byTrouble = [.. Enum.GetValues<ConsoleTrouble>().Select(trouble => value.Where(fault => fault.Trouble == trouble).ToArray())];
        }
    }

    /// <summary>The size of a trouble that there is now; null where there is none.</summary>
    internal double? SizeOf(ConsoleTrouble trouble, long ms)
    {
        foreach (var fault in _byTrouble[(int)trouble])
        {
            if (fault.When.Covers(ms))
            {
                return fault.Size;
            }
        }
        return null;
    }
}
