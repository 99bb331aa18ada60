namespace NanoBattery.Harness.Simulation;

/// <summary>How warm cells are: the current heats them, the room cools them.</summary>
public sealed class CellWarmth(double capacityAmpHours, double ambientDegrees)
{
    private const double JoulesPerKelvinPerAmpHour = 30;
    private const double CoolingWattsPerKelvinPerAmpHour = 0.01;

    private double _degreesAboveAmbient;

    public double Degrees => ambientDegrees + _degreesAboveAmbient;

    /// <summary>One second with this current through a cell of this resistance.</summary>
    public void Step(double milliamps, double cellOhms)
    {
        var heatWatts = milliamps / 1000 * (milliamps / 1000) * cellOhms;
        var coolingWatts = _degreesAboveAmbient * CoolingWattsPerKelvinPerAmpHour * capacityAmpHours;
        _degreesAboveAmbient += (heatWatts - coolingWatts) / (JoulesPerKelvinPerAmpHour * capacityAmpHours);
    }
}
