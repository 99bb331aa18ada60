using NanoBattery.Harness.Simulation.Registers;

namespace NanoBattery.Harness.Simulation;

/// <summary>A SmartSolar MPPT 100|20: one block a second by day and night, registers on change while a host talks HEX to it.</summary>
public sealed class MpptDevice : ControlledDevice
{
    private const int OffReasonNoInput = 1;

    private readonly Plant _plant;
    private readonly SolarYield _yield = new();
    private readonly SeededRandom _noise;
    private readonly ChangeReporter _changes;
    private readonly long _maximumDeciamps;

    private long _batteryCentivolts;
    private long _chargeDeciamps;
    private long _panelCentivolts;
    private long _panelWatts;

    public MpptDevice(SimulationOptions options)
        : base(options.ChargerKind, "SmartSolar MPPT 100|20", 0xA05F, 0x0161, "HQ2214NB002")
    {
        _plant = new Plant(options, isSolar: true);
        _noise = new SeededRandom(options.Seed * 3 + 2);
        _changes = new ChangeReporter(Hex);
        _maximumDeciamps = options.SolarAmps * 10L;
    }

    public override long Milliamps => IsOn ? _chargeDeciamps * 100 : 0;

    protected override ChargeController Charger => _plant.Charger;

    protected override void Beat(long index)
    {
        _plant.Step(EffectiveLimitDeciamps * 100);
        Measure();
        WriteBlock();
        ReportChanges(HostTalksHex);
        if (HostTalksHex)
        {
            _changes.Report(0xEDD5, RegisterValue.Word(_batteryCentivolts));
            _changes.Report(0xEDD7, RegisterValue.Word(_chargeDeciamps));
            _changes.Report(0xEDBB, RegisterValue.Word(_panelCentivolts));
            _changes.Report(0xEDBC, RegisterValue.Long(_panelWatts * 100));
            _changes.Report(0x0201, RegisterValue.Byte(State));
        }
    }

    protected override IEnumerable<RegisterRow> Rows(ChargerKind kind) =>
    [
        .. ChargerRows.Of(kind, _maximumDeciamps, leastDeciamps: null, _plant.Charger),
        RegisterRow.Measured(0x0201, RegisterType.Un8, () => State),
        RegisterRow.Measured(0x0207, RegisterType.Un32, () => OffReasons),
        RegisterRow.Measured(0xEDBB, RegisterType.Un16, () => _panelCentivolts),
        RegisterRow.Measured(0xEDBC, RegisterType.Un32, () => _panelWatts * 100),
        RegisterRow.Measured(0xEDD3, RegisterType.Un16, () => _yield.Today),
        RegisterRow.Measured(0xEDD5, RegisterType.Un16, () => _batteryCentivolts),
        RegisterRow.Measured(0xEDD7, RegisterType.Un16, () => _chargeDeciamps),
        RegisterRow.Measured(0xEDDA, RegisterType.Un8, () => Error),
    ];

    private bool IsCharging => _plant.Charger.Stage != ChargeStage.Off;

    private int OffReasons => OffReason | (IsCharging || _plant.HasSun ? 0 : OffReasonNoInput);

    private bool IsLimited => _plant.Charger.IsLimited || (EffectiveLimitDeciamps < _maximumDeciamps && _chargeDeciamps >= EffectiveLimitDeciamps);

    // 0 off, 1 limited by voltage or current, 2 at the maximum power point.
    private int TrackerMode => !IsCharging ? 0 : IsLimited ? 1 : 2;

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
            .Field("CS", State)
            .Field("MPPT", TrackerMode)
            .Field("OR", $"0x{OffReasons:X8}")
            .Field("ERR", Error)
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
