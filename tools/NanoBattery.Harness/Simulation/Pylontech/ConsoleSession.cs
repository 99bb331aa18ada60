namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Who is at the console.</summary>
internal sealed class ConsoleSession
{
    public bool IsDebug { get; set; }

    public string Prompt => IsDebug ? "pylon_debug>" : "pylon>";
}
