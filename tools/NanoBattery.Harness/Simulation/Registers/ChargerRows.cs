namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>
/// What a host can set on a charger, and what limits it. From "BlueSolar HEX protocol" revision 18 and Victron's velib
/// (ve_regs.h); that a Blue Smart takes writes to 0x200E and 0x2015 nobody has shown yet, so there is a kind for either.
/// </summary>
internal static class ChargerRows
{
    public const int Mode = 0x0200;
    public const int ModeOn = 1;
    public const int NetworkMode = 0x200E;

    /// <summary>0.1 A; 0xFFFF is none.</summary>
    public const int CurrentLimit = 0x2015;

    public const int NoLimit = 0xFFFF;
    public const int BmsPresent = 0xEDE8;

    /// <summary>0.1 A, in flash.</summary>
    public const int MaximumCurrent = 0xEDF0;

    /// <summary>0.01 V, in flash.</summary>
    public const int Float = 0xEDF6;

    /// <summary>0.01 V, in flash.</summary>
    public const int Absorption = 0xEDF7;

    private const long ExternalControlCapability = 1 << 15;

    /// <param name="kind">What it makes of a host's limit.</param>
    /// <param name="deciamps">The most it gives.</param>
    /// <param name="leastDeciamps">The lowest setting of its maximum; null where it tells none.</param>
    /// <param name="pack">What it is set up for.</param>
    public static IEnumerable<RegisterRow> Of(ChargerKind kind, long deciamps, long? leastDeciamps, ChargeController pack)
    {
        var hasLink = kind is not (ChargerKind.Stored or ChargerKind.Bare);
        if (kind != ChargerKind.Bare)
        {
            yield return new(0x0140, RegisterType.Un32, Kept.ReadOnly, hasLink ? ExternalControlCapability : 0);
        }
        yield return new(Mode, RegisterType.Un8, Kept.Flash, ModeOn) { Choices = [0, ModeOn, 4] };
        if (hasLink)
        {
            var kept = kind == ChargerKind.Deaf ? Kept.Nowhere : Kept.Volatile;
            yield return new(NetworkMode, RegisterType.Un8, kept);
            yield return new(CurrentLimit, RegisterType.Un16, kept, NoLimit);
        }
        if (leastDeciamps is { } least)
        {
            yield return new(0xEDC8, RegisterType.Un16, Kept.ReadOnly, least);
        }
        yield return new(0xEDDF, RegisterType.Un16, Kept.ReadOnly, deciamps);
        yield return new(BmsPresent, RegisterType.Un8, Kept.Flash) { Highest = 1 };
        yield return new(MaximumCurrent, RegisterType.Un16, Kept.Flash, deciamps) { Lowest = leastDeciamps ?? 0, Highest = deciamps };
        yield return Voltage(Float, pack.FloatMillivolts);
        yield return Voltage(Absorption, pack.AbsorptionMillivolts);
    }

    // A charger takes what is between 2/3 and 6/5 of its usual voltage: 9.5 to 17 V of a 12 V one.
    private static RegisterRow Voltage(int register, double millivolts) =>
        new(register, RegisterType.Un16, Kept.Flash, (long)millivolts / 10) { Lowest = (long)millivolts / 15, Highest = (long)millivolts * 12 / 100 };
}
