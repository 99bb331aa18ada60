using NanoBattery.Readings;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>One module of a stack: its cells in series, how warm they are, what it counts and when it protects itself.</summary>
public sealed class ModuleModel
{
    /// <summary>Cells sit in groups of five around a sensor.</summary>
    private const int CellsOfASensor = 5;

    private const double CellOhmAmpHours = 0.0025 * 100;
    private const double IdleMilliamps = 100;

    private readonly CellModel[] _cells;
    private readonly double[] _sensorDegreesOff;
    private readonly CellWarmth _warmth;

    public ModuleModel(int address, PylontechOptions options, SeededRandom random)
    {
        Address = address;
        var label = options.CapacityAmpHours * 1000.0;
        var capacity = label * PerMille(random, 15);
        var ohms = CellOhmAmpHours / options.CapacityAmpHours * PerMille(random, 80);
        var soc = Math.Clamp(options.StartSocPermille + random.Around(8), 0, 1000);
        _cells = [.. Enumerable.Range(0, options.Cells).Select(cell => new CellModel(
            capacity * PerMille(random, 4), ohms * PerMille(random, 50), soc + random.Around(2) + FullerBy(options, address, cell), random.Around(1)))];
        _sensorDegreesOff = [.. Enumerable.Range(0, (options.Cells + CellsOfASensor - 1) / CellsOfASensor).Select(_ => random.Around(4) / 10.0)];
        _warmth = new CellWarmth(options.CapacityAmpHours, options.AmbientDegrees);
        Balancer = new Balancer(options.Cells);
        Counter = new ChargeCounter(label, soc);
        Protection = new ModuleProtection(label);
        OpenCircuitMillivolts = _cells.Sum(cell => cell.OpenCircuitMillivolts);
        ResistanceOhms = _cells.Sum(cell => cell.Ohms);
    }

    /// <summary>1 is the master, whose console it is.</summary>
    public int Address { get; }

    public IReadOnlyList<CellModel> Cells => _cells;

    public Balancer Balancer { get; }

    public ChargeCounter Counter { get; }

    public ModuleProtection Protection { get; }

    /// <summary>False while somebody has taken it off the stack: no current flows.</summary>
    public bool IsPresent { get; set; } = true;

    public double OpenCircuitMillivolts { get; private set; }

    public double ResistanceOhms { get; }

    public double Milliamps { get; private set; }

    public BaseState State => Milliamps > IdleMilliamps ? BaseState.Charge : Milliamps < -IdleMilliamps ? BaseState.Dischg : BaseState.Idle;

    public long SecondsInState { get; private set; }

    public int TimesCharged { get; private set; }

    /// <summary>Of the box, between its cells and its electronics.</summary>
    public double Degrees => _warmth.Degrees + 0.7 + Math.Abs(Milliamps) / 1e5;

    /// <summary>Of the transistors.</summary>
    public double SwitchDegrees => _warmth.Degrees + 0.4 + Math.Abs(Milliamps) / 5e3;

    public double DegreesOf(int cell) => _warmth.Degrees + _sensorDegreesOff[cell / CellsOfASensor];

    /// <summary>One second with this current.</summary>
    public void Step(double milliamps)
    {
        var before = State;
        Milliamps = milliamps;
        SecondsInState = State == before ? SecondsInState + 1 : 0;
        TimesCharged += State == BaseState.Charge && before != BaseState.Charge ? 1 : 0;
        double open = 0, sum = 0, highest = double.MinValue, lowest = double.MaxValue;
        for (var i = 0; i < _cells.Length; i++)
        {
            var cell = _cells[i];
            cell.Step(milliamps - Balancer.MilliampsOf(i));
            open += cell.OpenCircuitMillivolts;
            sum += cell.Millivolts;
            highest = Math.Max(highest, cell.Millivolts);
            lowest = Math.Min(lowest, cell.Millivolts);
        }
        OpenCircuitMillivolts = open;
        for (var i = 0; i < _cells.Length; i++)
        {
            Balancer.Choose(i, _cells[i].Millivolts, lowest, State == BaseState.Dischg);
        }
        _warmth.Step(milliamps, ResistanceOhms / _cells.Length);
        Counter.Step(milliamps, sum / _cells.Length);
        Protection.Step(highest, lowest, sum / _cells.Length, _warmth.Degrees, milliamps, Counter.SocPercent);
    }

    private static int FullerBy(PylontechOptions options, int address, int cell) =>
        options.FullerCell == CellId.Of(address, cell + 1) ? options.FullerPermille : 0;

    private static double PerMille(SeededRandom random, int reach) => 1 + random.Around(reach) / 1000.0;
}
