namespace NanoBattery.Harness.Simulation.Registers;

/// <summary>What a charger makes of the network it is told to be in ("BlueSolar HEX protocol", 0x200E and 0x2015).</summary>
/// <param name="registers">Those of <see cref="ChargerRows"/>.</param>
/// <param name="obeys">False: the registers take what is written, and the charger charges on.</param>
public sealed class ExternalControl(RegisterTable registers, bool obeys)
{
    private const long Networked = 0x01;
    private const long Controlled = 0x04;
    private const long Bms = 0x08;
    private const int ErrorBmsLost = 67;

    /// <summary>True while the limit in 0x2015 is in force.</summary>
    public bool IsOn => obeys && (Mode & (Networked | Controlled)) == (Networked | Controlled);

    /// <summary>0, or 67: it was once told of a BMS, and stands alone.</summary>
    public int Error => registers[ChargerRows.BmsPresent] == 1 && !(obeys && (Mode & Networked) != 0) ? ErrorBmsLost : 0;

    /// <summary>The most that can flow now, in 0.1 A.</summary>
    public long EffectiveDeciamps
    {
        get
        {
            if (Error != 0 || registers[ChargerRows.Mode] != ChargerRows.ModeOn)
            {
                return 0;
            }
            var maximum = registers[ChargerRows.MaximumCurrent] ?? 0;
            return IsOn ? Math.Min(maximum, Limit) : maximum;
        }
    }

    /// <summary>Is told of each write that was done: with a BMS in the network, a setpoint is all it takes to remember the BMS for good.</summary>
    internal void Wrote(int register)
    {
        if (obeys && register is ChargerRows.NetworkMode or ChargerRows.CurrentLimit && IsBms(Mode) && Limit != ChargerRows.NoLimit)
        {
            registers.Store(ChargerRows.BmsPresent, 1);
            registers.FlashWrites.Add(ChargerRows.BmsPresent);
        }
    }

    internal static bool IsBms(long mode) => (mode & Bms) != 0;

    private long Mode => registers[ChargerRows.NetworkMode] ?? 0;

    private long Limit => registers[ChargerRows.CurrentLimit] ?? ChargerRows.NoLimit;
}
