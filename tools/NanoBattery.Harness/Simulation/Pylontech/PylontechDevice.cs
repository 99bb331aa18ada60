using System.Buffers;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The console port of the first module of a stack. It says nothing unless it is asked.</summary>
public sealed class PylontechDevice : ISimulatedDevice, IHearsSpeed, IHasViolations
{
    private readonly ConsoleFaults _faults;
    private readonly StackView _view;
    private readonly ConsoleShell _shell;
    private readonly ConsolePower _power;
    private readonly ConsoleWire _toHost;
    private readonly ConsoleWire _fromHost;
    private readonly LinePacer _line;
    private readonly HostKeys _keys;
    private readonly CommandWatch _watch = new();
    private readonly ArrayBufferWriter<byte> _heard = new(8);
    private long _nowMs;

    public PylontechDevice(PylontechOptions options, ConsoleFaults? faults = null)
    {
        Name = options.Layout.DeviceName;
        BaudRate = options.BaudRate ?? options.Layout.BaudRate;
        _faults = faults ?? ConsoleFaults.None;
        _view = new StackView(options, _faults);
        _line = new LinePacer(BaudRate);
        _keys = new HostKeys(BaudRate);
        _power = new ConsolePower(_faults);
        _toHost = new ConsoleWire(_faults, Counts, options.Seed * 7);
        _fromHost = new ConsoleWire(_faults, Counts, options.Seed * 7 + 1);
        _shell = new ConsoleShell(new ConsoleCommands(_view, options.Layout, BaudRate), options, _faults, _line);
    }

    public string Name { get; }

    public int BaudRate { get; }

    /// <summary>What is behind the console, as it is now.</summary>
    public StackModel Stack => _view.Stack;

    /// <summary>What the faults have done so far, on both ways of the line.</summary>
    public FaultCounts Counts { get; } = new();

    /// <summary>
    /// The lines a host has sent that are none of pwr, bat, info, stat, soh, unit, time and pwrsys with at most a number, login
    /// debug, logout, the frame that wakes a console, and nothing at all.
    /// </summary>
    public IReadOnlyList<string> Violations => _watch.Violations;

    /// <summary>True from when it fell asleep until it was woken.</summary>
    public bool IsAsleep => _power.IsAsleep;

    public int Emit(long nowMs, IBufferWriter<byte> sink)
    {
        var written = 0;
        while (NextMs() is var next && next <= nowMs)
        {
            _nowMs = Math.Max(_nowMs, next);
            if (_power.NextMs <= _nowMs)
            {
                // What was sent before it lost its head has been sent.
                written += Release(sink);
            }
            Proceed();
        }
        _nowMs = Math.Max(_nowMs, nowMs);
        return written + Release(sink);
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        _watch.Hear(bytes);
        _keys.Send(bytes, _nowMs);
    }

    public void SetHostSpeed(int baud) => _keys.BaudRate = baud;

    private long NextSecondMs => (_view.Seconds + 1) * 1000;

    private double Speed(long ms) => _faults.SizeOf(ConsoleTrouble.Speed, ms) ?? BaudRate;

    private long NextMs() => Math.Min(Math.Min(NextSecondMs, _power.NextMs), Math.Min(_keys.NextMs, _shell.NextMs));

    private void Proceed()
    {
        if (_power.NextMs <= _nowMs)
        {
            ChangePower();
        }
        else if (NextSecondMs <= _nowMs)
        {
            _view.Step();
        }
        else if (_keys.NextMs <= _nowMs)
        {
            Hear(_keys.Take());
        }
        else
        {
            _shell.Go(_nowMs);
        }
    }

    private void ChangePower()
    {
        var wasStarting = _power.IsStarting;
        _power.Go(_nowMs);
        if (_power.IsStarting || _power.IsAsleep)
        {
            _line.Clear(_nowMs);
            _shell.Forget(_nowMs);
        }
        else if (wasStarting)
        {
            _shell.Start(_nowMs);
        }
    }

    private void Hear(byte key)
    {
        var listensTo = _power.IsAsleep ? _keys.BaudRate : Speed(_nowMs);
        _fromHost.Pass(key, _nowMs, _keys.BaudRate, listensTo, _heard);
        foreach (var heard in _heard.WrittenSpan)
        {
            if (_power.IsAsleep)
            {
                _power.Hear(heard, _keys.BaudRate);
            }
            else if (!_power.IsStarting)
            {
                _shell.Hear(heard, _nowMs);
            }
        }
        _heard.ResetWrittenCount();
    }

    private int Release(IBufferWriter<byte> sink)
    {
        var written = 0;
        while (_line.TryTake(_nowMs, out var b, out var arrivedMs))
        {
            written += _toHost.Pass(b, arrivedMs, Speed(arrivedMs), _keys.BaudRate, sink);
        }
        return written;
    }
}
