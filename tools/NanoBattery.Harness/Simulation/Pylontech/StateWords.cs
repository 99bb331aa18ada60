namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The words a console uses for states. Normal, Low and Full were seen; the others are what one would expect.</summary>
internal static class StateWords
{
    private static readonly string[] Levels = ["Over", "High", "Normal", "Low", "Under"];
    private static readonly string[] States = ["Idle", "Charge", "Dischg"];

    public static string Of(Level level) => Levels[(int)level];

    public static string Of(BaseState state) => States[(int)state];

    public static string OfCurrent(ModuleReport module) => module.ChargesTooFast || module.DischargesTooFast ? "High" : "Normal";

    public static string OfCharge(ModuleReport module) => module.IsFull ? "Full" : module.IsChargeLow ? "Low" : "Normal";

    /// <summary>A temperature as coarse as a module measures it.</summary>
    public static int InSteps(int millidegrees, int step) => (int)Math.Round((double)millidegrees / step) * step;
}
