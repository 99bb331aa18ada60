using NanoBattery.Updates;

namespace NanoBattery.Harness.Whole;

/// <summary>A network without a server of updates.</summary>
public sealed class NoDownload : IDownload
{
    public int Length => -1;

    public int Open(string url, int fromByte) => 0;

    public int Read(byte[] buffer) => -1;

    public void Close()
    {
    }
}
