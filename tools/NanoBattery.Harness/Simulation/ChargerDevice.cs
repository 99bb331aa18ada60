namespace NanoBattery.Harness.Simulation;

/// <summary>
/// A Blue Smart IP22 12|30: one block a second and, unasked, about 25 HEX frames: its network state ten times, uptime and
/// current each second, the rest on change. The first frame follows the checksum byte directly.
/// </summary>
public sealed class ChargerDevice : VeDirectDevice
{
    private const int BeatsPerSecond = 20;
    private const int MeasurementBeat = 10;
    private const int ErrorNone = 0;

    private readonly Plant _plant;
    private readonly SeededRandom _noise;
    private readonly ChangeReporter _changes;
    private readonly long _maximumDeciamps;

    private long _centivolts;
    private long _milliamps;

    public ChargerDevice(SimulationOptions options)
        : base("Blue Smart IP22 Charger 12|30 (1)", 0xA330, 0x0342, "HQ2230NB003")
    {
        _plant = new Plant(options, isSolar: false);
        _noise = new SeededRandom(options.Seed * 3 + 2);
        _changes = new ChangeReporter(Hex);
        _maximumDeciamps = options.ChargerAmps * 10L;
    }

    protected override int BeatMs => 1000 / BeatsPerSecond;

    protected override void Beat(long index)
    {
        var beat = index % BeatsPerSecond;
        if (beat == 0)
        {
            _plant.Step();
            _centivolts = (long)Math.Round(_plant.Pack.Millivolts / 10) + _noise.Around(1);
            _milliamps = Math.Max(0, (long)Math.Round(_plant.Charger.Milliamps) + _noise.Around(20));
            WriteBlock();
        }
        if (beat == MeasurementBeat)
        {
            WriteMeasurements();
        }
        if (beat % 2 == 0)
        {
            Hex.Async(0x2009, RegisterValue.Byte(ErrorNone));
        }
        else
        {
            Hex.Async(0x200E, RegisterValue.Byte(1));
        }
    }

    protected override RegisterValue? Read(int register) => register switch
    {
        0x0200 => RegisterValue.Byte(1),
        0x0201 => RegisterValue.Byte((int)_plant.Charger.Stage),
        0x2009 => RegisterValue.Byte(ErrorNone),
        0x200E => RegisterValue.Byte(1),
        0xED8C => RegisterValue.Long(_milliamps),
        0xED8D or 0xEDD5 => RegisterValue.Word(_centivolts),
        0xED8F or 0xEDD7 => RegisterValue.Word(Deciamps),
        0xEDDA => RegisterValue.Byte(ErrorNone),
        0xEDDF or 0xEDF0 => RegisterValue.Word(_maximumDeciamps),
        0xEDF6 => RegisterValue.Word((long)_plant.Charger.FloatMillivolts / 10),
        0xEDF7 => RegisterValue.Word((long)_plant.Charger.AbsorptionMillivolts / 10),
        _ => null,
    };

    private long Deciamps => (_milliamps + 50) / 100;

    private void WriteBlock()
    {
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("FWE", $"{Version:X4}FF")
            .Field("SER#", SerialNumber)
            .Field("V", _centivolts * 10)
            .Field("I", Deciamps * 100)
            .Field("T", "---")
            .Field("ERR", ErrorNone)
            .Field("CS", (int)_plant.Charger.Stage)
            .Field("HC#", 104729)
            .End();
    }

    private void WriteMeasurements()
    {
        _changes.Report(0x0201, RegisterValue.Byte((int)_plant.Charger.Stage));
        _changes.Report(0xED8D, RegisterValue.Word(_centivolts));
        _changes.Report(0xED8F, RegisterValue.Word(Deciamps));
        Hex.Async(0xED8C, RegisterValue.Long(_milliamps));
        _changes.Report(0xEDD5, RegisterValue.Word(_centivolts));
        _changes.Report(0xEDD7, RegisterValue.Word(Deciamps));
        Hex.Async(0xEE16, RegisterValue.Word(0xFFFF));
        Hex.Async(0x0120, RegisterValue.Long(NowMs / 1000));
    }
}
