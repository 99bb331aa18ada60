namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Who is at the console.</summary>
internal sealed class ConsoleSession(string promptName)
{
    public bool IsDebug { get; set; }

    public string Prompt => IsDebug ? promptName + "_debug>" : promptName + ">";
}
