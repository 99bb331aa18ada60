namespace NanoBattery.Harness.Simulation;

/// <summary>A SmartShunt 500A: each second its main block, and the history right after, as two blocks with one checksum each.</summary>
public sealed class ShuntDevice : VeDirectDevice
{
    private const int LowCellMillivolts = 2900;

    private readonly Plant _plant;
    private readonly BatteryMonitor _monitor;
    private readonly SeededRandom _noise;
    private long _millivolts;
    private long _milliamps;
    private long _auxMillivolts;
    private int _lowVoltageAlarms;
    private bool _isLow;

    public ShuntDevice(SimulationOptions options)
        : base("SmartShunt 500A/50mV", 0xA389, 0x0415, "HQ2315NB001")
    {
        _plant = new Plant(options, isSolar: true);
        _monitor = new BatteryMonitor(_plant.Pack, options.SocKnown);
        _noise = new SeededRandom(options.Seed * 3 + 2);
    }

    protected override void Beat(long index)
    {
        _plant.Step();
        _monitor.Step(_plant.Pack.Millivolts, _plant.Pack.Milliamps);
        Measure();
        WriteMain();
        WriteHistory();
    }

    protected override RegisterValue? Read(int register) => register switch
    {
        0x0FFE => RegisterValue.Word(_monitor.IsSynchronised && _monitor.TimeToGoMinutes >= 0 ? _monitor.TimeToGoMinutes : 0xFFFF),
        0x0FFF => RegisterValue.Word(_monitor.IsSynchronised ? _monitor.SocPermille * 10 : 0xFFFF),
        0x1000 => RegisterValue.Word(_plant.Pack.CapacityMilliampHours / 1000),
        0xED8C => RegisterValue.Long(_milliamps),
        0xED8D => RegisterValue.Word(_millivolts / 10),
        0xED8E => RegisterValue.Word(Watts),
        0xEDEC => RegisterValue.Word((long)Math.Round((_plant.Pack.Degrees + 273.15) * 100)),
        0xEEFF => RegisterValue.Long(_monitor.IsSynchronised ? _monitor.ConsumedMilliampHours / 100 : int.MaxValue),
        _ => null,
    };

    private long Watts => (long)Math.Round(_millivolts * _milliamps / 1e6);

    private void Measure()
    {
        _millivolts = (long)Math.Round(_plant.Pack.Millivolts) + _noise.Around(2);
        _milliamps = (long)Math.Round(_plant.Pack.Milliamps) + _noise.Around(12);
        // An open AUX input floats a few millivolts below zero.
        _auxMillivolts = -13 + _noise.Around(1);
        var wasLow = _isLow;
        _isLow = _millivolts < (long)_plant.Pack.Cells * LowCellMillivolts;
        _lowVoltageAlarms += _isLow && !wasLow ? 1 : 0;
    }

    private void WriteMain()
    {
        var isKnown = _monitor.IsSynchronised;
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("V", _millivolts)
            .Field("VS", _auxMillivolts)
            .Field("I", _milliamps)
            .Field("P", Watts)
            .FieldOrDashes("CE", isKnown ? _monitor.ConsumedMilliampHours : null)
            .FieldOrDashes("SOC", isKnown ? _monitor.SocPermille : null)
            .FieldOrDashes("TTG", isKnown ? _monitor.TimeToGoMinutes : null)
            .Field("Alarm", _isLow ? "ON" : "OFF")
            .Field("AR", _isLow ? 1 : 0)
            .Field("BMV", Name)
            .Field("FW", $"{Version:X4}")
            .Field("MON", 0)
            .End();
    }

    private void WriteHistory()
    {
        var history = _monitor.History;
        Block.Field("H1", Rounded(history.DeepestMilliampHours))
            .Field("H2", Rounded(history.LastMilliampHours))
            .Field("H3", Rounded(history.AverageMilliampHours))
            .Field("H4", history.Cycles)
            .Field("H5", history.FullDischarges)
            .Field("H6", Rounded(history.CumulativeMilliampHours))
            .Field("H7", Rounded(history.LowestMillivolts))
            .Field("H8", Rounded(history.HighestMillivolts))
            .Field("H9", history.SecondsSinceFull)
            .Field("H10", history.Synchronisations)
            .Field("H11", _lowVoltageAlarms)
            .Field("H12", 0)
            .Field("H15", -22)
            .Field("H16", 0)
            .Field("H17", history.DischargedDecawattHours)
            .Field("H18", history.ChargedDecawattHours)
            .End();
    }

    private static long Rounded(double value) => (long)Math.Round(value);
}
