using System.Runtime.InteropServices;

namespace NanoBattery.Harness.Commands;

/// <summary>Ctrl-C, SIGTERM and a closed terminal ask a command to end; it then ends by itself, and cleanly.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _asked = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public StopSignal()
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                _asked.Cancel();
            }));
        }
    }

    public bool IsAsked => _asked.IsCancellationRequested;

    public CancellationToken Asked => _asked.Token;

    /// <summary>Waits, but not longer than until somebody asks to end.</summary>
    public void Wait(int milliseconds) => _asked.Token.WaitHandle.WaitOne(milliseconds);

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _asked.Dispose();
    }
}
