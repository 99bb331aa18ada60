namespace NanoBattery.Harness.Simulation;

/// <summary>A SmartSolar MPPT 100|20: one block a second by day and night, registers on change while a host talks HEX to it.</summary>
public sealed class MpptDevice : VeDirectDevice
{
    private const int OffReasonNoInput = 1;
    private const int ErrorNone = 0;

    private readonly Plant _plant;
    private readonly SolarYield _yield = new();
    private readonly SeededRandom _noise;
    private readonly ChangeReporter _changes;

    private long _batteryCentivolts;
    private long _chargeDeciamps;
    private long _panelCentivolts;
    private long _panelWatts;

    public MpptDevice(SimulationOptions options)
        : base("SmartSolar MPPT 100|20", 0xA05F, 0x0161, "HQ2214NB002")
    {
        _plant = new Plant(options, isSolar: true);
        _noise = new SeededRandom(options.Seed * 3 + 2);
        _changes = new ChangeReporter(Hex);
    }

    protected override void Beat(long index)
    {
        _plant.Step();
        Measure();
        WriteBlock();
        if (HostTalksHex)
        {
            _changes.Report(0xEDD5, RegisterValue.Word(_batteryCentivolts));
            _changes.Report(0xEDD7, RegisterValue.Word(_chargeDeciamps));
            _changes.Report(0xEDBB, RegisterValue.Word(_panelCentivolts));
            _changes.Report(0xEDBC, RegisterValue.Long(_panelWatts * 100));
            _changes.Report(0x0201, RegisterValue.Byte((int)_plant.Charger.Stage));
        }
    }

    protected override RegisterValue? Read(int register) => register switch
    {
        0x0201 => RegisterValue.Byte((int)_plant.Charger.Stage),
        0x0207 => RegisterValue.Long(OffReason),
        0xEDBB => RegisterValue.Word(_panelCentivolts),
        0xEDBC => RegisterValue.Long(_panelWatts * 100),
        0xEDD3 => RegisterValue.Word(_yield.Today),
        0xEDD5 => RegisterValue.Word(_batteryCentivolts),
        0xEDD7 => RegisterValue.Word(_chargeDeciamps),
        0xEDDA => RegisterValue.Byte(ErrorNone),
        0xEDDF => RegisterValue.Word(200),
        _ => null,
    };

    private bool IsCharging => _plant.Charger.Stage != ChargeStage.Off;

    private int OffReason => IsCharging ? 0 : OffReasonNoInput;

    // 0 off, 1 limited by voltage or current, 2 at the maximum power point.
    private int TrackerMode => !IsCharging ? 0 : _plant.Charger.IsLimited ? 1 : 2;

    private void Measure()
    {
        var watts = _plant.Charger.Milliamps * _plant.Pack.Millivolts / 1e6 / 0.97;
        _yield.Step(watts * 0.97, isNight: _plant.Brightness <= 0);
        _panelWatts = (long)Math.Round(watts);
        _batteryCentivolts = (long)Math.Round(_plant.Pack.Millivolts / 10);
        _chargeDeciamps = (long)Math.Round(_plant.Charger.Milliamps / 100);
        _panelCentivolts = PanelCentivolts();
    }

    private long PanelCentivolts()
    {
        if (_plant.Brightness <= 0)
        {
            return 1 + _noise.Below(3);
        }
        if (!IsCharging)
        {
            return (long)(1900 * _plant.Brightness / 0.02) + _noise.Below(8);
        }
        // Two panels in series: 34 V where they give most, towards 44 V when less is taken than they could give.
        var unused = _plant.PanelWatts <= 0 ? 0 : 1 - Math.Min(1, _panelWatts / _plant.PanelWatts);
        return (long)(3400 + 1000 * unused) + _noise.Around(25);
    }

    private void WriteBlock()
    {
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("FW", $"{Version:X}")
            .Field("SER#", SerialNumber)
            .Field("V", _batteryCentivolts * 10)
            .Field("I", _chargeDeciamps * 100)
            .Field("VPV", _panelCentivolts * 10)
            .Field("PPV", _panelWatts)
            .Field("CS", (int)_plant.Charger.Stage)
            .Field("MPPT", TrackerMode)
            .Field("OR", $"0x{OffReason:X8}")
            .Field("ERR", ErrorNone)
            .Field("LOAD", "ON")
            .Field("IL", 0)
            .Field("H19", _yield.Total)
            .Field("H20", _yield.Today)
            .Field("H21", _yield.MaxWattsToday)
            .Field("H22", _yield.Yesterday)
            .Field("H23", _yield.MaxWattsYesterday)
            .Field("HSDS", _yield.DayNumber)
            .End();
    }
}
