namespace NanoBattery.Life;

/// <summary>The seam to whoever keeps what passes on the line. No call throws or waits.</summary>
public interface ILineTrace
{
    /// <summary>The speed that was set last.</summary>
    int Baud { get; set; }

    /// <param name="isFromDevice">False where they were sent to it.</param>
    /// <param name="buffer">Holds them.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="count">How many.</param>
    /// <param name="nowMs">Not earlier than the last time.</param>
    void Note(bool isFromDevice, byte[] buffer, int offset, int count, long nowMs);
}
