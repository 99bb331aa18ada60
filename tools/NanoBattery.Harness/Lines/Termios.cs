using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Lines;

/// <summary>glibc's struct termios, the same on x86-64 and arm64: 32 control characters, then the two speeds.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Termios
{
    public uint InputFlags;
    public uint OutputFlags;
    public uint ControlFlags;
    public uint LocalFlags;
    public byte Discipline;
    public fixed byte ControlCharacters[32];
    public uint InputSpeed;
    public uint OutputSpeed;
}
