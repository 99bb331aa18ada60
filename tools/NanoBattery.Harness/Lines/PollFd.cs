using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Lines;

/// <summary>struct pollfd.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollFd
{
    public int Descriptor;
    public short Events;
    public short Happened;
}
