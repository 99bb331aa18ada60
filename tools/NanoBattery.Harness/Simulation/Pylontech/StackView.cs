namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What the master knows of its stack: its own modules, and of a module that has fallen silent the last it said.</summary>
internal sealed class StackView
{
    private static readonly DateTime Epoch = new(2026, 3, 20, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly StackPlant _plant;
    private readonly ConsoleFaults _faults;
    private readonly int _startSecondOfDay;
    private readonly ModuleReport?[] _lastSaid;

    public StackView(PylontechOptions options, ConsoleFaults faults)
    {
        _plant = new StackPlant(options);
        _faults = faults;
        _startSecondOfDay = options.StartSecondOfDay;
        _lastSaid = new ModuleReport?[options.Modules];
        Suffer();
    }

    public StackModel Stack => _plant.Stack;

    public long Seconds => _plant.Seconds;

    public DateTime Time => Epoch.AddSeconds(_startSecondOfDay + _plant.Seconds);

    /// <summary>One more second.</summary>
    public void Step()
    {
        _plant.Step();
        Suffer();
    }

    /// <summary>What the master would show of an address now; null where no module is.</summary>
    public ModuleReport? ReportOf(int address)
    {
        if (address < 1 || address > _lastSaid.Length || !Stack.Modules[address - 1].IsPresent)
        {
            return null;
        }
        return _lastSaid[address - 1] ?? ModuleReport.Of(Stack.Modules[address - 1], Time);
    }

    /// <summary>False where the module is there and gives no answer of its own.</summary>
    public bool Answers(int address) => !Has(ModuleTrouble.Silent, address) && !Has(ModuleTrouble.Missing, address);

    /// <summary>False where the master has forgotten the module altogether.</summary>
    public bool HasRow(int address) => !Has(ModuleTrouble.Missing, address);

    /// <summary>All that answer.</summary>
    public IReadOnlyList<ModuleReport> Present() =>
        [.. Enumerable.Range(1, _lastSaid.Length).Where(Answers).Select(ReportOf).OfType<ModuleReport>()];

    private bool Has(ModuleTrouble trouble, int address)
    {
        foreach (var fault in _faults.Modules)
        {
            if (fault.Address == address && fault.Trouble == trouble && fault.When.Covers(_plant.Seconds * 1000))
            {
                return true;
            }
        }
        return false;
    }

    private void Suffer()
    {
        for (var address = 1; address <= _lastSaid.Length; address++)
        {
            var module = Stack.Modules[address - 1];
            module.IsPresent = !Has(ModuleTrouble.Absent, address);
            _lastSaid[address - 1] = Has(ModuleTrouble.Silent, address) ? _lastSaid[address - 1] ?? ModuleReport.Of(module, Time) : null;
        }
    }
}
