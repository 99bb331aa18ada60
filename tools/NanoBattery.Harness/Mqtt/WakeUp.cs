using Microsoft.Win32.SafeHandles;
using NanoBattery.Harness.Lines;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Ends another thread's wait for a socket. A condition variable cannot: it is no file to poll.</summary>
internal sealed unsafe class WakeUp : IDisposable
{
    private readonly SafeFileHandle _event = Libc.EventFd(0, Libc.OpenNonBlocking | Libc.OpenCloseOnExec);

    public void Signal()
    {
        ReadOnlySpan<byte> one = [1, 0, 0, 0, 0, 0, 0, 0];
        _ = Libc.Write(_event, one, one.Length);
    }

    /// <summary>Waits until the socket is ready, a signal comes, or the time is over.</summary>
    /// <returns>What happened to the socket, in poll's bits.</returns>
    public short Wait(int socket, short events, int timeoutMs)
    {
        var polls = stackalloc PollFd[2];
        polls[0] = new PollFd { Descriptor = socket, Events = events };
        polls[1] = new PollFd { Descriptor = (int)_event.DangerousGetHandle(), Events = Libc.PollIn };
        if (Libc.Poll(polls, 2, timeoutMs) <= 0)
        {
            return 0;
        }
        if (polls[1].Happened != 0)
        {
            Span<byte> count = stackalloc byte[8];
            _ = Libc.Read(_event, count, count.Length);
        }
        return polls[0].Happened;
    }

    public void Dispose() => _event.Dispose();
}
