namespace NanoBattery.Guard;

/// <summary>What a rule that has tripped does to the limits.</summary>
public static class RuleAction
{
    /// <summary>It only raises its alarm.</summary>
    public const int None = 0;

    /// <summary>No current at all.</summary>
    public const int StopCharge = 1, StopDischarge = 2, StopBoth = 3;

    /// <summary>At most <see cref="Rule.Limit"/> milliamps a module.</summary>
    public const int LimitCharge = 4, LimitDischarge = 5;

    /// <summary>At most <see cref="Rule.Limit"/> millivolts a cell.</summary>
    public const int LimitChargeVoltage = 6;

    /// <summary>The highest cell is shown as balancing, where the device itself does not say which cells are.</summary>
    public const int ShowBalancing = 7;

    internal static bool LimitsCurrent(int action) => action == LimitCharge || action == LimitDischarge;

    internal static bool BindsCharge(int action) => action == StopCharge || action == StopBoth || action == LimitCharge;

    internal static bool BindsDischarge(int action) => action == StopDischarge || action == StopBoth || action == LimitDischarge;
}
