using System.Text;
using NanoBattery.Harness.Simulation;
using NanoBattery.Serial;

namespace NanoBattery.Harness.Tests.Consoles;

/// <summary>A line that counts what passes over it.</summary>
internal sealed class CountedLink(SimulatedLink line) : ISerialLink
{
    private readonly List<string> _sent = [];

    /// <summary>What the board has heard.</summary>
    public long BytesHeard { get; private set; }

    /// <summary>All that the board has sent, as it sent it.</summary>
    public IReadOnlyList<string> Sent => _sent;

    /// <summary>What the board last set; 0 while it has set none.</summary>
    public int Baud { get; private set; }

    /// <summary>When the board last sent something.</summary>
    public long SentMs { get; private set; }

    public int Read(byte[] buffer, int offset, int count)
    {
        var taken = line.Read(buffer, offset, count);
        BytesHeard += taken;
        return taken;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        _sent.Add(Encoding.Latin1.GetString(buffer, offset, count));
        SentMs = line.NowMs;
        line.Write(buffer, offset, count);
    }

    public void SetSpeed(int baud)
    {
        Baud = baud;
        line.SetSpeed(baud);
    }
}
