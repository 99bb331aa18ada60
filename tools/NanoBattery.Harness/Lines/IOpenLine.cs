using NanoBattery.Serial;

namespace NanoBattery.Harness.Lines;

/// <summary>A serial link that somebody opened and has to close. It belongs to one thread.</summary>
public interface IOpenLine : ISerialLink, IDisposable
{
    /// <summary>Whether the line is there now. A line that is lost comes back by itself, as its device does.</summary>
    bool IsOpen { get; }
}
