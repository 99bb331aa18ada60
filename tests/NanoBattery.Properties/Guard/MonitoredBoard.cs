using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>A board with a monitor on its line, and a second count of how long the monitor has been silent.</summary>
public sealed class MonitoredBoard
{
    public const string Again = "32 bits that begin again", BelowZero = "32 bits that go on below zero", SetBack = "set back now and then";

    private const int GoodReadings = 3;

    private static readonly int[] Jumps = [0, 20, 500, 1_000, 4_000, 9_999, 10_001, 3_000_000];
    private static readonly CountingSink Sink = new();

    private readonly Random _random;
    private readonly string _clock;
    private readonly Playback _line = new();
    private readonly Board _board;
    private readonly SentStream _talk;
    private int _block;
    private int _steps;
    private long _clockMs;
    private long _steadyMs;
    private long _heardMs = long.MinValue / 2;
    private int _good = GoodReadings;

    public MonitoredBoard(Random random, string clock)
    {
        _random = random;
        _clock = clock;
        _board = new Board(new BoardSettings(), _line, Sink);
        _talk = Talks.Of("shunt", 60, random.Next());
        // Somewhere in the test it begins again.
        _clockMs = (clock == BelowZero ? int.MaxValue : uint.MaxValue) - random.Next(100_000);
    }

    /// <summary>So many blocks of the monitor, a second apart: every second one tells of the battery, the others of its history.</summary>
    public void Hear(int blocks)
    {
        for (int i = 0; i < blocks; i++)
        {
            SentBlock block = _talk.Blocks[_block % _talk.Blocks.Count];
            _line.Load(_talk.Bytes[block.Start..block.End]);
            _line.LetThrough(block.End - block.Start);
            bool tellsBattery = _block++ % 2 == 0;
            Step(_random.Next(1, 1_000), tellsBattery);
        }
    }

    /// <summary>Some time without a whole block; now and then a few bytes come that are none.</summary>
    public void BeSilent()
    {
        for (int steps = _random.Next(1, 30); steps > 0; steps--)
        {
            if (_random.Next(8) == 0)
            {
                _line.Load("\r\nV\t5"u8.ToArray());
                _line.LetThrough(int.MaxValue);
            }

            Step(_random.Next(Jumps[_random.Next(Jumps.Length)] + 1), false);
        }
    }

    private void Step(int milliseconds, bool tellsBattery)
    {
        _steps++;
        if (_clock == SetBack && _random.Next(6) == 0)
        {
            // Nobody knows how much time has passed: it stands still until the next step.
            _clockMs -= _random.Next(1, 2_000_000_000);
        }
        else
        {
            _clockMs += milliseconds;
            _steadyMs += milliseconds;
        }

        _board.Step(_clock switch { BelowZero => (int)_clockMs, Again => (uint)_clockMs, _ => _clockMs });
        if (tellsBattery)
        {
            _good += _steadyMs > _heardMs ? 1 : 0;
            _heardMs = _steadyMs;
        }

        if (_board.Battery.HasReading)
        {
            Check();
        }
    }

    private void Check()
    {
        Limits limits = _board.Battery.Limits;
        long silentMs = _steadyMs - _heardMs;
        if (silentMs > Reading.FreshMs)
        {
            _good = 0;
        }

        Assert.AreEqual(_good < GoodReadings, limits.IsClosed, $"step {_steps}: after {silentMs} ms of silence and {_good} readings");
        if (limits.IsClosed)
        {
            Assert.AreEqual(0, limits.MaxChargeMilliamps + limits.MaxDischargeMilliamps);
            AlarmLevels alarms = limits.Alarms;
            Assert.AreEqual(Alarm.Protection, Math.Max(alarms.LevelOf(Alarm.BmsCable), alarms.LevelOf(Alarm.InternalFailure)));
        }
    }
}
