using System.Buffers;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The console port of the first module of a stack. It says nothing unless it is asked.</summary>
public sealed class PylontechDevice : ISimulatedDevice, IHearsSpeed
{
    private readonly StackView _view;
    private readonly ConsoleShell _shell;
    private readonly LinePacer _line;
    private readonly HostKeys _keys;
    private long _nowMs;

    public PylontechDevice(PylontechOptions options, ConsoleFaults? faults = null)
    {
        Name = options.Layout.DeviceName;
        BaudRate = options.BaudRate ?? options.Layout.BaudRate;
        _view = new StackView(options, faults ?? ConsoleFaults.None);
        _line = new LinePacer(BaudRate);
        _keys = new HostKeys(BaudRate);
        var session = new ConsoleSession();
        _shell = new ConsoleShell(new ConsoleCommands(_view, options.Layout, BaudRate, session), session, _line, options.ThinkingMs);
    }

    public string Name { get; }

    public int BaudRate { get; }

    /// <summary>What is behind the console, as it is now.</summary>
    public StackModel Stack => _view.Stack;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        while (NextMs() is var next && next <= nowMs)
        {
            _nowMs = Math.Max(_nowMs, next);
            Proceed();
        }
        _nowMs = Math.Max(_nowMs, nowMs);
        return _line.Release(_nowMs, sink);
    }

    public void Receive(ReadOnlySpan<byte> bytes) => _keys.Send(bytes, _nowMs);

    public void SetHostSpeed(int baud) => _keys.BaudRate = baud;

    private long NextSecondMs => (_view.Seconds + 1) * 1000;

    private long NextMs() => Math.Min(NextSecondMs, Math.Min(_keys.NextMs, _shell.NextMs));

    private void Proceed()
    {
        if (NextSecondMs <= _nowMs)
        {
            _view.Step();
        }
        else if (_keys.NextMs <= _nowMs)
        {
            _shell.Hear(_keys.Take(), _nowMs);
        }
        else
        {
            _shell.Go(_nowMs);
        }
    }
}
