using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Guards that have gone through the same: one for each way in which the last reading may be worse, and one without.</summary>
public sealed class TwinGuards
{
    private const string Missing = "Nothing complete";

    private readonly BatteryGuard[] _guards;
    private readonly BatteryReading[] _readings;
    private readonly BatteryReading[] _heard = [new BatteryReading(), new BatteryReading()];
    private readonly bool[] _isWorse;

    public TwinGuards(BoardSettings settings)
    {
        _guards = [.. Enumerable.Range(0, Worsening.All.Length + 1).Select(_ => new BatteryGuard(settings))];
        _readings = [.. _guards.Select(_ => new BatteryReading())];
        _isWorse = new bool[_guards.Length];
    }

    public int Pairs { get; private set; }

    /// <summary>Lets all of them live through the same.</summary>
    public void Live(GuardCourse course, Random random, int steps, ref long nowMs)
    {
        for (int step = 0; step < steps; step++)
        {
            nowMs += random.Next(4) == 0 ? 10_000 : 1_000;
            bool misses = step > 0 && random.Next(100) == 0;
            (_heard[0], _heard[1]) = misses ? (_heard[0], _heard[1]) : (_heard[1], _heard[0]);
            if (!misses)
            {
                course.Write(_heard[0], nowMs, Reading.FreshMs);
            }

            foreach (BatteryGuard guard in _guards)
            {
                if (misses)
                {
                    guard.Refuse(Missing);
                }
                else
                {
                    guard.Accept(_heard[0]);
                }

                guard.Step(_heard[0], nowMs);
            }
        }
    }

    /// <summary>Lets each hear its own last reading, and fails where a worse one allows more.</summary>
    public void Part(GuardCourse course, Func<int> by, ref long nowMs)
    {
        nowMs += 1_000;
        Limits better = _guards[^1].Limits;
        course.Write(_readings[^1], nowMs, Reading.FreshMs);
        for (int i = 0; i < _guards.Length; i++)
        {
            ReadingCopy.Make(_readings[^1], _readings[i]);
            _isWorse[i] = i < Worsening.All.Length && Worsening.All[i].Make(_readings[i], by(), course.Cells);
            if (!_guards[i].Accept(_readings[i]))
            {
                throw new InvalidOperationException("what is worse is still possible");
            }

            _guards[i].Step(_readings[i], nowMs);
        }

        for (int i = 0; i < Worsening.All.Length; i++)
        {
            if (_isWorse[i])
            {
                Pairs++;
                Compare(Worsening.All[i], _guards[i].Limits, better);
            }
        }
    }

    private static void Compare(Worsening worsening, Limits worse, Limits better)
    {
        if (worsening.ForCharge && worse.MaxChargeMilliamps > better.MaxChargeMilliamps)
        {
            Fail(worse.MaxChargeMilliamps, worse.ChargeReason, better.MaxChargeMilliamps, better.ChargeReason);
        }

        if (worsening.ForDischarge && worse.MaxDischargeMilliamps > better.MaxDischargeMilliamps)
        {
            Fail(worse.MaxDischargeMilliamps, worse.DischargeReason, better.MaxDischargeMilliamps, better.DischargeReason);
        }

        bool isComparable = worsening.Name == Worsening.HighestHigher && worse.Mode == better.Mode;
        if (isComparable && worse.MaxChargeMillivolts > better.MaxChargeMillivolts)
        {
            Fail(worse.MaxChargeMillivolts, worse.Mode, better.MaxChargeMillivolts, better.Mode);
        }

        void Fail(int allowed, string why, int most, string reason) =>
            Assert.Fail($"{worsening.Name}, and yet {allowed} are allowed ({why}), not {most} ({reason})");
    }
}
