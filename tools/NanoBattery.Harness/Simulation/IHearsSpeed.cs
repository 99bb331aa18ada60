namespace NanoBattery.Harness.Simulation;

/// <summary>A device that understands only what comes at its own speed, and so has to know that of the other side.</summary>
public interface IHearsSpeed
{
    /// <summary>The host's speed from now on, in bits a second.</summary>
    void SetHostSpeed(int baud);
}
