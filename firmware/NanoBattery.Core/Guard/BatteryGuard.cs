using System;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>
/// Decides what a battery may be asked for, and why. It believes only good readings: without them, whatever the cause, both
/// currents are zero, and several good readings in a row are needed to leave that.
/// </summary>
public sealed class BatteryGuard
{
    // Between readings the rules' times go on in these steps. A clock that jumps makes no time pass.
    private const int StepMs = 500;
    private const int LongestStepMs = 1_000;

    private const string NoPack = "No pack of 4, 8 or 15 cells has this voltage: set battery.cells";

    private const string Failure = "Internal failure: ";

    private readonly Trust _trust;
    private readonly Decision _decision;
    private readonly Closing _closing = new Closing();
    private string _silence = "";
    private int _silenceMs;
    private long _newsMs;
    private long _decidedMs;
    private bool _hasDecided;
    private bool _hasNews;

    public BatteryGuard(BoardSettings settings)
    {
        Limits.Cells = settings.NumberOf(Setting.BatteryCells);
        _trust = new Trust(settings);
        _decision = new Decision(settings);
    }

    public Limits Limits { get; } = new Limits();

    /// <summary>What was wrong last.</summary>
    public Reason Trouble => _closing.Reason;

    /// <summary>A bit for each lock-out in force. After a restart it is set to what it was before.</summary>
    public int LockOuts
    {
        get => _decision.LockOuts;
        set => _decision.LockOuts = value;
    }

    /// <summary>A complete reading has come.</summary>
    /// <returns>Whether it is believed; if not, the limits are zero from the next step on.</returns>
    public bool Accept(BatteryReading reading)
    {
        _hasNews = true;
        string? objection = Objection(reading);
        if (objection != null)
        {
            _closing.Close(objection, Alarm.InternalFailure);
            return false;
        }

        _trust.Remember(reading);
        if (_closing.CountGood(reading.AtMs))
        {
            _decision.Charge.SkipWait();
            _decision.Discharge.SkipWait();
        }

        return true;
    }

    /// <summary>Something has come that is no complete reading.</summary>
    /// <param name="why">What is missing, in words.</param>
    public void Refuse(string why)
    {
        _hasNews = true;
        _closing.Close(why, Alarm.BmsCable);
    }

    /// <summary>An operator wants out of a lock-out: rules that wait for this end, and what a good reading must have is learnt anew.</summary>
    public void Release()
    {
        _decision.LockOuts = 0;
        _trust.Forget();
        _hasNews = true;
    }

    /// <summary>Raises in its limits the alarms of one module of the battery, as if it stood alone. Nothing is decided.</summary>
    /// <param name="module">A complete reading of it.</param>
    /// <param name="limits">Its share; the number of its cells is known.</param>
    public void Show(BatteryReading module, Limits limits)
    {
        if (limits.Cells != CellsByVoltage.NoPack)
        {
            _decision.Show(module, limits);
        }
    }

    /// <param name="reading">The last one believed.</param>
    /// <param name="nowMs">Now, on the clock of <see cref="BatteryReading.AtMs"/>.</param>
    public void Step(BatteryReading reading, long nowMs)
    {
        try
        {
            Look(reading, nowMs);
        }
        catch (Exception failure)
        {
            _closing.Close(Failure + failure.Message, Alarm.InternalFailure);
            Stop();
        }
    }

    private string? Objection(BatteryReading reading)
    {
        try
        {
            return _trust.Objection(reading);
        }
        catch (Exception failure)
        {
            return Failure + failure.Message;
        }
    }

    private void Look(BatteryReading reading, long nowMs)
    {
        long age = nowMs - reading.AtMs;
        Limits.LineIsLost = age > reading.MaxAgeMs || age < 0;
        _newsMs = _hasNews ? nowMs : _newsMs;
        bool isSilent = nowMs - _newsMs > reading.MaxAgeMs;
        if (Limits.LineIsLost && (isSilent || !_closing.IsFresh))
        {
            _hasNews |= !_closing.IsFresh;
            _closing.Close(SilenceFor(reading.MaxAgeMs), Alarm.BmsCable);
        }

        long passed = nowMs - _decidedMs;
        if (!_hasDecided || _hasNews || passed >= StepMs || passed < 0)
        {
            int elapsedMs = !_hasDecided || passed < 0 ? 0 : passed > LongestStepMs ? LongestStepMs : (int)passed;
            _decidedMs = nowMs;
            _hasDecided = true;
            _hasNews = false;
            Decide(reading, elapsedMs);
        }
    }

    private void Decide(BatteryReading reading, int elapsedMs)
    {
        Limits.Alarms.Clear();
        if (Limits.Cells == CellsByVoltage.NoPack)
        {
            Limits.Cells = reading.CellCount > 0 ? reading.CellCount : CellsByVoltage.Guess(reading.PackMillivolts);
        }

        if (Limits.Cells == CellsByVoltage.NoPack)
        {
            // Charging stops where it is: no higher voltage can be justified.
            Limits.MaxChargeMillivolts = reading.PackMillivolts;
            _closing.Close(NoPack, Alarm.InternalFailure);
        }
        else
        {
            // While nothing good is seen, no rule's time passes.
            _decision.Make(reading, Limits, _closing.IsClosed ? 0 : elapsedMs);
        }

        if (_closing.IsClosed)
        {
            Stop();
            return;
        }

        Limits.MaxChargeMilliamps = _decision.Charge.Milliamps;
        Limits.MaxDischargeMilliamps = _decision.Discharge.Milliamps;
        Limits.ChargeReason = _decision.Charge.Words;
        Limits.DischargeReason = _decision.Discharge.Words;
        Limits.IsRecovering = _decision.Charge.IsRecovering || _decision.Discharge.IsRecovering;
        Limits.IsClosed = false;
    }

    private string SilenceFor(int maxAgeMs)
    {
        if (_silenceMs != maxAgeMs)
        {
            _silenceMs = maxAgeMs;
            _silence = "No complete reading for more than " + maxAgeMs / 1_000 + " s";
        }

        return _silence;
    }

    private void Stop()
    {
        _decision.Charge.Stop(_closing.Reason);
        _decision.Discharge.Stop(_closing.Reason);
        Limits.MaxChargeMilliamps = 0;
        Limits.MaxDischargeMilliamps = 0;
        Limits.Mode = ChargeMode.Stopped;
        Limits.ChargeReason = _closing.Words;
        Limits.DischargeReason = _closing.Words;
        Limits.IsRecovering = false;
        Limits.IsClosed = true;
        Limits.Alarms.Raise(_closing.Alarm, Alarm.Protection);
    }
}
