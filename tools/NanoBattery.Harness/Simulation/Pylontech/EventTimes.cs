namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>How often a module passed a limit, as its statistics tell.</summary>
public sealed class EventTimes
{
    internal EventTimes(ModuleProtection limits)
    {
        CellOver = limits.CellOver.Times;
        CellHigh = limits.CellHigh.Times;
        CellLow = limits.CellLow.Times;
        CellUnder = limits.CellUnder.Times;
        PackOver = limits.PackOver.Times;
        PackHigh = limits.PackHigh.Times;
        PackLow = limits.PackLow.Times;
        PackUnder = limits.PackUnder.Times;
        ChargeExcess = limits.ChargeExcess.Times;
        DischargeExcess = limits.DischargeExcess.Times;
        Hot = limits.Hot.Times;
        Cold = limits.Cold.Times;
    }

    public int CellOver { get; }

    public int CellHigh { get; }

    public int CellLow { get; }

    public int CellUnder { get; }

    public int PackOver { get; }

    public int PackHigh { get; }

    public int PackLow { get; }

    public int PackUnder { get; }

    public int ChargeExcess { get; }

    public int DischargeExcess { get; }

    public int Hot { get; }

    public int Cold { get; }
}
