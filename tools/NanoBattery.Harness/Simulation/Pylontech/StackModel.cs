namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Modules side by side on one pair of bars: they share a current by their resistance, and feed each other.</summary>
public sealed class StackModel : IPack
{
    private readonly ModuleModel[] _modules;
    private readonly bool[] _isOn;

    public StackModel(PylontechOptions options)
    {
        var random = new SeededRandom(options.Seed * 5);
        _modules = [.. Enumerable.Range(1, options.Modules).Select(address => new ModuleModel(address, options, random))];
        _isOn = new bool[_modules.Length];
        Share(0);
    }

    public IReadOnlyList<ModuleModel> Modules => _modules;

    public int Cells => _modules[0].Cells.Count;

    public long CapacityMilliampHours { get; private set; }

    public double OpenCircuitMillivolts { get; private set; }

    public double ResistanceOhms { get; private set; }

    /// <summary>Of the bars.</summary>
    public double Millivolts { get; private set; }

    /// <summary>What really flows: less than asked for where modules stop it.</summary>
    public double Milliamps { get; private set; }

    /// <summary>One second in which this current is asked for.</summary>
    public void Step(double milliamps)
    {
        Share(milliamps);
        Milliamps = 0;
        for (var i = 0; i < _modules.Length; i++)
        {
            var share = _isOn[i] ? ShareOf(_modules[i]) : 0;
            Milliamps += share;
            _modules[i].Step(share);
        }
    }

    private double ShareOf(ModuleModel module) => (Millivolts - module.OpenCircuitMillivolts) / module.ResistanceOhms;

    private void Share(double milliamps)
    {
        for (var i = 0; i < _modules.Length; i++)
        {
            _isOn[i] = _modules[i].IsPresent;
        }
        // Each round may leave a module out that would not let its share pass.
        do
        {
            Join(milliamps);
        } while (LeaveOneOut());
    }

    private void Join(double milliamps)
    {
        double siemens = 0, shortCircuitMilliamps = 0;
        CapacityMilliampHours = 0;
        for (var i = 0; i < _modules.Length; i++)
        {
            if (_isOn[i])
            {
                var module = _modules[i];
                siemens += 1 / module.ResistanceOhms;
                shortCircuitMilliamps += module.OpenCircuitMillivolts / module.ResistanceOhms;
                CapacityMilliampHours += (long)module.Counter.CapacityMilliampHours;
            }
        }
        if (siemens > 0)
        {
            OpenCircuitMillivolts = shortCircuitMilliamps / siemens;
            ResistanceOhms = 1 / siemens;
            Millivolts = OpenCircuitMillivolts + milliamps * ResistanceOhms;
        }
    }

    private bool LeaveOneOut()
    {
        for (var i = 0; i < _modules.Length; i++)
        {
            var share = _isOn[i] ? ShareOf(_modules[i]) : 0;
            var protection = _modules[i].Protection;
            if ((share > 0 && protection.StopsCharging) || (share < 0 && protection.StopsDischarging))
            {
                _isOn[i] = false;
                return true;
            }
        }
        return false;
    }
}
