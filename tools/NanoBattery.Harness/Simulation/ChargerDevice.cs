using NanoBattery.Harness.Simulation.Registers;

namespace NanoBattery.Harness.Simulation;

/// <summary>
/// A Blue Smart IP22 12|30: one block a second and, unasked, about 25 HEX frames: its network state ten times, uptime and
/// current each second, the rest on change. The first frame follows the checksum byte directly. Its registers can be set.
/// </summary>
public sealed class ChargerDevice : ControlledDevice
{
    private const int BeatsPerSecond = 20;
    private const int MeasurementBeat = 10;

    /// <summary>What a Blue Smart that nobody controls says of its network: it is in one.</summary>
    private const int OwnNetwork = 1;

    /// <summary>The app's slider goes down to a quarter of the maximum.</summary>
    private const int LeastShare = 4;

    private readonly Plant _plant;
    private readonly SeededRandom _noise;
    private readonly ChangeReporter _changes;
    private readonly long _maximumDeciamps;

    private long _centivolts;
    private long _milliamps;

    public ChargerDevice(SimulationOptions options)
        : base(options.ChargerKind, "Blue Smart IP22 Charger 12|30 (1)", 0xA330, 0x0342, "HQ2230NB003")
    {
        _plant = new Plant(options, isSolar: false);
        _noise = new SeededRandom(options.Seed * 3 + 2);
        _changes = new ChangeReporter(Hex);
        _maximumDeciamps = options.ChargerAmps * 10L;
    }

    public override long Milliamps => IsOn ? _milliamps : 0;

    protected override ChargeController Charger => _plant.Charger;

    protected override int BeatMs => 1000 / BeatsPerSecond;

    protected override void Beat(long index)
    {
        var beat = index % BeatsPerSecond;
        ReportChanges(toHost: true);
        if (beat == 0)
        {
            _plant.Step(EffectiveLimitDeciamps * 100);
            _centivolts = (long)Math.Round(_plant.Pack.Millivolts / 10) + _noise.Around(1);
            var measured = (long)Math.Round(_plant.Charger.Milliamps) + _noise.Around(20);
            _milliamps = _plant.Charger.Stage == ChargeStage.Off ? 0 : Math.Max(0, measured);
            WriteBlock();
        }
        if (beat == MeasurementBeat)
        {
            WriteMeasurements();
        }
        if (beat % 2 == 0)
        {
            Hex.Async(0x2009, RegisterValue.Byte(Error));
        }
        else
        {
            Hex.Async(ChargerRows.NetworkMode, RegisterValue.Byte(Registers[ChargerRows.NetworkMode] ?? OwnNetwork));
        }
    }

    protected override IEnumerable<RegisterRow> Rows(ChargerKind kind) =>
    [
        .. ChargerRows.Of(kind, _maximumDeciamps, kind == ChargerKind.Bare ? null : _maximumDeciamps / LeastShare, _plant.Charger),
        RegisterRow.Measured(0x0201, RegisterType.Un8, () => State),
        RegisterRow.Measured(0x0207, RegisterType.Un32, () => OffReason),
        RegisterRow.Measured(0x2009, RegisterType.Un8, () => Error),
        RegisterRow.Measured(0xED8C, RegisterType.Sn32, () => _milliamps),
        RegisterRow.Measured(0xED8D, RegisterType.Sn16, () => _centivolts),
        RegisterRow.Measured(0xED8F, RegisterType.Sn16, () => Deciamps),
        RegisterRow.Measured(0xEDD5, RegisterType.Un16, () => _centivolts),
        RegisterRow.Measured(0xEDD7, RegisterType.Un16, () => Deciamps),
        RegisterRow.Measured(0xEDDA, RegisterType.Un8, () => Error),
    ];

    private long Deciamps => (_milliamps + 50) / 100;

    private void WriteBlock()
    {
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("FWE", $"{Version:X4}FF")
            .Field("SER#", SerialNumber)
            .Field("V", _centivolts * 10)
            .Field("I", Deciamps * 100)
            .Field("T", "---")
            .Field("ERR", Error)
            .Field("CS", State)
            .Field("HC#", 104729)
            .End();
    }

    private void WriteMeasurements()
    {
        _changes.Report(0x0201, RegisterValue.Byte(State));
        _changes.Report(0xED8D, RegisterValue.Word(_centivolts));
        _changes.Report(0xED8F, RegisterValue.Word(Deciamps));
        Hex.Async(0xED8C, RegisterValue.Long(_milliamps));
        _changes.Report(0xEDD5, RegisterValue.Word(_centivolts));
        _changes.Report(0xEDD7, RegisterValue.Word(Deciamps));
        Hex.Async(0xEE16, RegisterValue.Word(0xFFFF));
        Hex.Async(0x0120, RegisterValue.Long(UptimeSeconds));
    }
}
