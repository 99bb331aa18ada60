using NanoBattery.Serial;

namespace NanoBattery.Page.Tests.Served;

/// <summary>A line whose plug can be pulled: what is sent then is lost both ways.</summary>
internal sealed class PulledLink(ISerialLink line) : ISerialLink
{
    private readonly byte[] _lost = new byte[4096];

    public bool IsPulled { get; set; }

    public int Read(byte[] buffer, int offset, int count)
    {
        if (!IsPulled)
        {
            return line.Read(buffer, offset, count);
        }
        while (line.Read(_lost, 0, _lost.Length) > 0)
        {
        }
        return 0;
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        if (!IsPulled)
        {
            line.Write(buffer, offset, count);
        }
    }

    public void SetSpeed(int baud) => line.SetSpeed(baud);
}
