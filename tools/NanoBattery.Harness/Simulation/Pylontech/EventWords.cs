namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// Puts limits that a module has passed into the bits of its event words. Two pairs of bit and name were seen printed by
/// devices (0x2 BHV and 0x2000 COULFULL); the other bits are what public programs take them for, and the other names are
/// those that a device lists as its protections.
/// </summary>
internal static class EventWords
{
    public static NamedBits OfCells(ModuleReport report, ModuleProtection limits)
    {
        var charges = report.State == BaseState.Charge;
        return NamedBits.None
            .With(0x1, "BOV", limits.CellOver.IsTripped)
            .With(0x2, "BHV", limits.CellHigh.IsTripped)
            .With(0x8, "BLV", limits.CellLow.IsTripped)
            .With(0x10, "BUV", limits.CellUnder.IsTripped)
            .With(0x100, charges ? "CBOT" : "DBOT", limits.TooHot.IsTripped)
            .With(0x200, charges ? "CBHT" : "DBHT", limits.Hot.IsTripped)
            .With(0x800, charges ? "CBLT" : "DBLT", limits.Cold.IsTripped)
            .With(0x1000, charges ? "CBUT" : "DBUT", limits.TooCold.IsTripped);
    }

    public static NamedBits OfModule(ModuleReport report, ModuleProtection limits) => NamedBits.None
        .With(0x1, "POV", limits.PackOver.IsTripped)
        .With(0x2, "PHV", limits.PackHigh.IsTripped)
        .With(0x8, "PLV", limits.PackLow.IsTripped)
        .With(0x10, "PUV", limits.PackUnder.IsTripped)
        .With(0x2000, "COULFULL", report.IsFull)
        .With(0x8000, "LCOUL", limits.ChargeLow.IsTripped)
        .With(0x80000, "DOC", limits.DischargeExcess.IsTripped)
        .With(0x100000, "COC", limits.ChargeExcess.IsTripped);
}
