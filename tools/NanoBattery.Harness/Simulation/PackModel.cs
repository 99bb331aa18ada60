namespace NanoBattery.Harness.Simulation;

/// <summary>An LFP pack: charge in, charge out, and the voltage and temperature that follow. Charge is positive.</summary>
public sealed class PackModel
{
    /// <summary>A hundred amp hours of LFP, its connections and its polarisation: about 2.5 mΩ a cell; less in a bigger cell.</summary>
    private const double CellOhmAmpHours = 0.0025 * 100;

    private const double JoulesPerKelvinPerAmpHour = 30;
    private const double CoolingWattsPerKelvinPerAmpHour = 0.01;

    private readonly SimulationOptions _options;
    private double _chargeMilliampSeconds;
    private double _degrees;

    public PackModel(SimulationOptions options)
    {
        _options = options;
        _chargeMilliampSeconds = CapacityMilliampHours * 3.6 * options.StartSocPermille;
        _degrees = options.AmbientDegrees;
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

    public double Degrees => _degrees;

    /// <summary>One second with this current.</summary>
    public void Step(double milliamps)
    {
        Milliamps = milliamps;
        _chargeMilliampSeconds += milliamps;
        var heatWatts = milliamps / 1000 * (milliamps / 1000) * ResistanceOhms / Cells;
        var coolingWatts = (_degrees - _options.AmbientDegrees) * CoolingWattsPerKelvinPerAmpHour * _options.CapacityAmpHours;
        _degrees += (heatWatts - coolingWatts) / (JoulesPerKelvinPerAmpHour * _options.CapacityAmpHours);
    }
}
