using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>A guard whose every step is held against its promises. It is driven as the board drives it.</summary>
public sealed class WatchedGuard
{
    private const int LongestSeenMs = 1_000;

    private const string Missing = "Nothing complete";

    private readonly IGuardWatch[] _watches;
    private readonly SilenceWatch _silence = new();
    private readonly GuardMoment _moment;
    private BatteryReading _reading = new();
    private BatteryReading _next = new();
    private long _steppedMs;
    private bool _hasReading;

    public WatchedGuard(BoardSettings settings)
    {
        Guard = new BatteryGuard(settings);
        _moment = new GuardMoment { Limits = Guard.Limits };
        Rules = new RuleWatch(settings);
        Charge = RiseWatch.OfCharge(settings);
        Discharge = RiseWatch.OfDischarge(settings);
        _watches = [_silence, new LimitWatch(settings), Rules, new ChatterWatch(settings), Charge, Discharge];
    }

    public BatteryGuard Guard { get; }

    public Limits Limits => Guard.Limits;

    public RuleWatch Rules { get; }

    public RiseWatch Charge { get; }

    public RiseWatch Discharge { get; }

    public int Steps { get; private set; }

    /// <summary>The reading to be written next; <see cref="Hear"/> takes it.</summary>
    public BatteryReading Next => _next;

    public bool Hear()
    {
        bool isGood = Guard.Accept(_next);
        _silence.Hear(_next.AtMs, isGood);
        if (isGood)
        {
            (_reading, _next) = (_next, _reading);
            _hasReading = true;
        }

        return isGood;
    }

    public void Miss()
    {
        if (_hasReading)
        {
            Guard.Refuse(Missing);
            _silence.Miss();
        }
    }

    /// <summary>An operator wants out of a lock-out.</summary>
    public void Release()
    {
        Guard.Release();
        _moment.IsReleased = true;
    }

    /// <param name="nowMs">At least half a second after the last step, so that the guard decides.</param>
    public void Step(long nowMs)
    {
        if (!_hasReading)
        {
            return;
        }

        _moment.ChargeBefore = Limits.MaxChargeMilliamps;
        _moment.DischargeBefore = Limits.MaxDischargeMilliamps;
        Guard.Step(_reading, nowMs);
        _moment.Take(_reading);
        _moment.NowMs = nowMs;
        _moment.SeenMs = Limits.IsClosed || _moment.IsFirst ? 0 : (int)Math.Min(nowMs - _steppedMs, LongestSeenMs);
        _steppedMs = nowMs;
        Steps++;
        Look();
        _moment.IsFirst = false;
        _moment.IsReleased = false;
    }

    private void Look()
    {
        try
        {
            foreach (IGuardWatch watch in _watches)
            {
                watch.See(_moment);
            }
        }
        catch (AssertFailedException fault)
        {
            throw new AssertFailedException($"step {Steps}: {fault.Message}", fault);
        }
    }
}
