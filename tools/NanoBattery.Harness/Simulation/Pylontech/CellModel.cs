namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>One cell of a module. No two are alike, and each is measured a little wrong.</summary>
/// <param name="capacityMilliampHours">Its own, not that of the label.</param>
/// <param name="ohms">Its own, with its connections.</param>
/// <param name="startSocPermille">How full it is at first.</param>
/// <param name="measuredMillivoltsOff">What is measured beside the truth.</param>
public sealed class CellModel(double capacityMilliampHours, double ohms, double startSocPermille, int measuredMillivoltsOff)
{
    private readonly double _permillePerMilliampSecond = 1 / (capacityMilliampHours * 3.6);

    public double SocPermille { get; private set; } = startSocPermille;

    public double OpenCircuitMillivolts { get; private set; } = OpenCircuitVoltage.CellMillivolts(startSocPermille);

    public double Ohms => ohms;

    /// <summary>As the module measures it.</summary>
    public double Millivolts { get; private set; } = OpenCircuitVoltage.CellMillivolts(startSocPermille) + measuredMillivoltsOff;

    /// <summary>One second with this current.</summary>
    public void Step(double milliamps)
    {
        SocPermille += milliamps * _permillePerMilliampSecond;
        OpenCircuitMillivolts = OpenCircuitVoltage.CellMillivolts(SocPermille);
        Millivolts = OpenCircuitMillivolts + milliamps * ohms + measuredMillivoltsOff;
    }
}
