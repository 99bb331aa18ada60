namespace NanoBattery.Harness.Simulation;

/// <summary>An LFP pack: charge in, charge out, and the voltage and temperature that follow. Charge is positive.</summary>
public sealed class PackModel : IPack
{
    /// <summary>A hundred amp hours of LFP, its connections and its polarisation: about 2.5 mΩ a cell; less in a bigger cell.</summary>
    private const double CellOhmAmpHours = 0.0025 * 100;

    private readonly SimulationOptions _options;
    private readonly CellWarmth _warmth;
    private double _chargeMilliampSeconds;

    public PackModel(SimulationOptions options)
    {
        _options = options;
        _chargeMilliampSeconds = CapacityMilliampHours * 3.6 * options.StartSocPermille;
        _warmth = new CellWarmth(options.CapacityAmpHours, options.AmbientDegrees);
    }

    public long CapacityMilliampHours => _options.CapacityAmpHours * 1000L;

    public int Cells => _options.Cells;

    public double ResistanceOhms => Cells * CellOhmAmpHours / _options.CapacityAmpHours;

    public double SocPermille => _chargeMilliampSeconds / (CapacityMilliampHours * 3.6);

    /// <summary>What is missing to full; negative, as a shunt counts it.</summary>
    public double ConsumedMilliampHours => _chargeMilliampSeconds / 3600 - CapacityMilliampHours;

    public double OpenCircuitMillivolts => Cells * OpenCircuitVoltage.CellMillivolts(SocPermille);

    public double Milliamps { get; private set; }

    public double Millivolts => OpenCircuitMillivolts + Milliamps * ResistanceOhms;

    public double Degrees => _warmth.Degrees;

    /// <summary>One second with this current.</summary>
    public void Step(double milliamps)
    {
        Milliamps = milliamps;
        _chargeMilliampSeconds += milliamps;
        _warmth.Step(milliamps, ResistanceOhms / Cells);
    }
}
