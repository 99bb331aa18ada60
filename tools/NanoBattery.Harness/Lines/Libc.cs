using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NanoBattery.Harness.Lines;

/// <summary>What is used of glibc. The numbers are those of Linux on x86-64 and arm64.</summary>
internal static unsafe partial class Libc
{
    public const int OpenReadWrite = 0x2;
    public const int OpenNoControllingTty = 0x100;
    public const int OpenNonBlocking = 0x800;
    public const int OpenCloseOnExec = 0x80000;

    public const uint TwoStopBits = 0x40;
    public const uint Receiver = 0x80;
    public const uint IgnoreModemLines = 0x800;
    public const uint HardwareHandshake = 0x80000000;
    public const int SetNow = 0;

    public const short PollIn = 0x1;
    public const short PollOut = 0x4;
    public const short PollError = 0x8;
    public const short PollHangUp = 0x10;
    public const short PollPeerClosed = 0x2000;

    public const int NoEntry = 2;
    public const int Interrupted = 4;
    public const int TryAgain = 11;
    public const int AccessDenied = 13;
    public const int Busy = 16;
    public const int NotATty = 25;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(SafeFileHandle file, Span<byte> buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(SafeFileHandle file, ReadOnlySpan<byte> buffer, nint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(PollFd* files, nuint count, int timeoutMs);

    [LibraryImport("libc", EntryPoint = "eventfd", SetLastError = true)]
    public static partial SafeFileHandle EventFd(uint value, int flags);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(SafeFileHandle tty, Termios* termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static partial int SetAttributes(SafeFileHandle tty, int when, Termios* termios);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    public static partial void MakeRaw(Termios* termios);

    // glibc takes the number of bits a second here as well as its B constants.
    [LibraryImport("libc", EntryPoint = "cfsetspeed", SetLastError = true)]
    public static partial int SetSpeed(Termios* termios, uint baud);

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    public static partial SafeFileHandle OpenPseudoTerminal(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    public static partial int GrantPseudoTerminal(SafeFileHandle master);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    public static partial int UnlockPseudoTerminal(SafeFileHandle master);

    [LibraryImport("libc", EntryPoint = "ptsname_r")]
    public static partial int NameOfSlave(SafeFileHandle master, Span<byte> name, nuint length);
}
