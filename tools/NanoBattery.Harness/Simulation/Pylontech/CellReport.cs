namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What a module tells of one of its cells.</summary>
/// <param name="Module">Whose it is: current, state and charge are those of the module.</param>
/// <param name="Index">From 0.</param>
/// <param name="Millivolts">As measured.</param>
/// <param name="Millidegrees">Of the sensor beside it.</param>
/// <param name="Bleeds">Whether it is being balanced.</param>
public sealed record CellReport(ModuleReport Module, int Index, int Millivolts, int Millidegrees, bool Bleeds);
