using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NanoBattery.Harness.Lines;

/// <summary>A file descriptor that never makes its user wait for long, and knows when the other end is gone.</summary>
internal sealed class Descriptor(SafeFileHandle file) : IDisposable
{
    public SafeFileHandle File => file;

    /// <summary>The device was unplugged or the other end closed: only opening it again helps.</summary>
    public bool IsGone { get; private set; }

    public int Read(Span<byte> buffer)
    {
        // Of an empty buffer read() says 0, which otherwise means a line that hung up.
        if (buffer.IsEmpty)
        {
            return 0;
        }
        nint count;
        do
        {
            count = Libc.Read(file, buffer, buffer.Length);
        } while (count < 0 && Marshal.GetLastPInvokeError() == Libc.Interrupted);
        if (count > 0)
        {
            return (int)count;
        }
        IsGone = count == 0 || Marshal.GetLastPInvokeError() != Libc.TryAgain;
        return 0;
    }

    /// <summary>Writes what can be written within <paramref name="patience"/>; the rest is lost, as on a wire nobody listens to.</summary>
    public void Write(ReadOnlySpan<byte> bytes, TimeSpan patience)
    {
        var began = Stopwatch.GetTimestamp();
        while (!bytes.IsEmpty)
        {
            var count = Libc.Write(file, bytes, bytes.Length);
            if (count >= 0)
            {
                bytes = bytes[(int)count..];
                continue;
            }
            var error = Marshal.GetLastPInvokeError();
            if (error is not (Libc.TryAgain or Libc.Interrupted))
            {
                IsGone = true;
                return;
            }
            var left = patience - Stopwatch.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
            {
                return;
            }
            WaitForRoom(left);
        }
    }

    public void Dispose() => file.Dispose();

    private unsafe void WaitForRoom(TimeSpan limit)
    {
        var poll = new PollFd { Descriptor = (int)file.DangerousGetHandle(), Events = Libc.PollOut };
        Libc.Poll(&poll, 1, (int)Math.Ceiling(limit.TotalMilliseconds));
    }
}
