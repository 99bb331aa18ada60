using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Two batteries, one of them worse at each moment.</summary>
public sealed class WorseCourse(BoardSettings settings, bool charge)
{
    private const int MostWorse = 40;
    private const int StepsAKind = 200;

    private readonly Worsening[] _kinds = [.. Worsening.All.Where(kind => charge ? kind.ForCharge : kind.ForDischarge)];
    private readonly int[] _by = new int[Worsening.All.Length];
    private readonly BatteryGuard _good = new(settings);
    private readonly BatteryGuard _bad = new(settings);
    private readonly BatteryReading _worse = new();

    public BatteryReading Better { get; } = new();

    public bool AllowsLess => Bad < Good;

    /// <summary>What is wrong, or null: the worse one may be allowed more only while the better one's limit still rises.</summary>
    public string? Fault =>
        Bad > Good && !IsRecovering ? $"{Bad} mA ({Reason(_bad)}), not {Good} ({Reason(_good)})" : null;

    private bool IsRecovering => Reason(_good).StartsWith("Recovering", StringComparison.Ordinal);

    private int Good => Current(_good);

    private int Bad => Current(_bad);

    public void Spoil(int cells, Random random)
    {
        ReadingCopy.Make(Better, _worse);
        for (int i = 0; i < _kinds.Length; i++)
        {
            // In each thing it is worse for a while, and then as good again.
            _by[i] = random.Next(StepsAKind) > 0 ? _by[i] : random.Next(2) * random.Next(MostWorse);
            _kinds[i].Make(_worse, _by[i], cells);
        }
    }

    public void Step(long nowMs)
    {
        _good.Accept(Better);
        _good.Step(Better, nowMs);
        _bad.Accept(_worse);
        _bad.Step(_worse, nowMs);
    }

    private int Current(BatteryGuard guard) => charge ? guard.Limits.MaxChargeMilliamps : guard.Limits.MaxDischargeMilliamps;

    private string Reason(BatteryGuard guard) => charge ? guard.Limits.ChargeReason : guard.Limits.DischargeReason;
}
