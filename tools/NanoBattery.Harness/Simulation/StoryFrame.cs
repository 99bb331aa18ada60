namespace NanoBattery.Harness.Simulation;

/// <summary>How a battery is at one moment of a story.</summary>
/// <param name="Second">Since the story's start.</param>
/// <param name="CellMillivolts">Of each cell: they are all alike.</param>
/// <param name="Amps">Charge is positive.</param>
/// <param name="SocPermille">As the shunt counts it, which need not be true.</param>
/// <param name="Degrees">Of the battery, in °C.</param>
/// <param name="IsSilent">Nothing is heard from here to the next frame.</param>
public sealed record StoryFrame(int Second, double CellMillivolts, double Amps, double SocPermille, double Degrees, bool IsSilent = false);
