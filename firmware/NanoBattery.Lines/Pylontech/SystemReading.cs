using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>What the first module says of the whole stack, with pwrsys (after login debug). Any value may be <see cref="Reading.Unknown"/>.</summary>
public sealed class SystemReading
{
    /// <summary><see cref="ModuleReading.Never"/> until it came.</summary>
    public long AtMs { get; internal set; } = ModuleReading.Never;

    public int ModulesPresent { get; internal set; } = Reading.Unknown;
    public int ModulesAsleep { get; internal set; } = Reading.Unknown;
    public int Millivolts { get; internal set; } = Reading.Unknown;
    public int Milliamps { get; internal set; } = Reading.Unknown;

    /// <summary>"System RC".</summary>
    public int RemainingMilliampHours { get; internal set; } = Reading.Unknown;

    /// <summary>"System FCC".</summary>
    public int FullMilliampHours { get; internal set; } = Reading.Unknown;

    public int SocPermille { get; internal set; } = Reading.Unknown;
    public int HealthPercent { get; internal set; } = Reading.Unknown;

    public int MaxChargeMillivolts { get; internal set; } = Reading.Unknown;
    public int MinDischargeMillivolts { get; internal set; } = Reading.Unknown;

    /// <summary>Of one module, without a sign.</summary>
    public int ModuleMaxChargeMilliamps { get; internal set; } = Reading.Unknown;

    /// <summary>Of one module, without a sign.</summary>
    public int ModuleMaxDischargeMilliamps { get; internal set; } = Reading.Unknown;

    /// <summary>Of the whole stack, without a sign; only newer firmwares tell it.</summary>
    public int StackMaxChargeMilliamps { get; internal set; } = Reading.Unknown;

    /// <summary>Of the whole stack, without a sign; only newer firmwares tell it.</summary>
    public int StackMaxDischargeMilliamps { get; internal set; } = Reading.Unknown;
}
