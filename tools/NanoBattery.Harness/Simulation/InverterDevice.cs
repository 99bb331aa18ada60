namespace NanoBattery.Harness.Simulation;

/// <summary>
/// A Phoenix inverter of 250 VA that feeds the cabin's load. Its field set is that of the protocol's table I; of its field
/// order no long recording is public.
/// </summary>
public sealed class InverterDevice : VeDirectDevice
{
    private const int ModeOn = 2;
    private const int StateInverting = 9;
    private const int WarnLowBattery = 1;
    private const int WarnOverload = 256;
    private const int LowCellMillivolts = 3000;
    private const int RatedVoltAmperes = 250;

    private readonly Plant _plant;
    private readonly SeededRandom _noise;
    private long _batteryCentivolts;
    private long _outputCentivolts;
    private long _outputVoltAmperes;

    public InverterDevice(SimulationOptions options)
        : base("Phoenix Inverter 250VA 230V", ProductIdFor(options.Cells), 0x0121, "HQ2109NB004")
    {
        _plant = new Plant(options, isSolar: true);
        _noise = new SeededRandom(options.Seed * 3 + 2);
    }

    protected override void Beat(long index)
    {
        _plant.Step();
        _batteryCentivolts = (long)Math.Round(_plant.Pack.Millivolts / 10);
        _outputCentivolts = 23000 + _noise.Around(30);
        _outputVoltAmperes = (long)Math.Round(_plant.LoadWatts);
        WriteBlock();
    }

    protected override RegisterValue? Read(int register) => register switch
    {
        0x0200 => RegisterValue.Byte(ModeOn),
        0x0201 => RegisterValue.Byte(StateInverting),
        0x031C => RegisterValue.Word(Warning),
        0x031E => RegisterValue.Word(0),
        0x2200 => RegisterValue.Word(_outputCentivolts),
        0x2201 => RegisterValue.Word(OutputDeciamps),
        0x2205 => RegisterValue.Long(_outputVoltAmperes),
        0xED8D => RegisterValue.Word(_batteryCentivolts),
        _ => null,
    };

    private long OutputDeciamps => (_outputVoltAmperes * 1000 + _outputCentivolts / 2) / _outputCentivolts;

    private int Warning => (_batteryCentivolts * 10 < (long)_plant.Pack.Cells * LowCellMillivolts ? WarnLowBattery : 0)
        | (_outputVoltAmperes > RatedVoltAmperes ? WarnOverload : 0);

    // The last digit of an inverter's id is its battery voltage: 1, 2, 4 for 12, 24, 48 V.
    private static int ProductIdFor(int cells) => cells switch
    {
        <= 5 => 0xA231,
        <= 10 => 0xA232,
        _ => 0xA234,
    };

    private void WriteBlock()
    {
        Block.Field("PID", $"0x{ProductId:X4}")
            .Field("FW", $"{Version:X4}")
            .Field("SER#", SerialNumber)
            .Field("MODE", ModeOn)
            .Field("CS", StateInverting)
            .Field("AC_OUT_V", _outputCentivolts)
            .Field("AC_OUT_I", OutputDeciamps)
            .Field("AC_OUT_S", _outputVoltAmperes)
            .Field("V", _batteryCentivolts * 10)
            .Field("AR", 0)
            .Field("WARN", Warning)
            .Field("OR", "0x00000000")
            .End();
    }
}
