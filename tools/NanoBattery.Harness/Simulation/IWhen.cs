namespace NanoBattery.Harness.Simulation;

/// <summary>When something is wrong.</summary>
public interface IWhen
{
    bool Covers(long ms);

    /// <summary>The first millisecond after this one at which it begins or ends; far away where there is none.</summary>
    long NextChangeMs(long afterMs);
}
