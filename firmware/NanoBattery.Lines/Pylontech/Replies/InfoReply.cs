using NanoBattery.Readings;
using static NanoBattery.Pylontech.InfoKeys;

namespace NanoBattery.Pylontech;

/// <summary>The reply to info N: what a module is, and what it may be charged and discharged with. Allocates its texts.</summary>
/// <remarks>
/// Its values are not padded, and asked for seldom: who needs to be sure asks twice. A flipped or lost character shows in the
/// texts only where it is not printable. A limit stays within 1 to 300 A, and within five times the other one: so a lost digit
/// shows, unless it is one of a pair far apart.
/// </remarks>
public sealed class InfoReply : KeyedReply
{
    private const int LeastMilliamps = 1_000;
    private const int MostTimes = 5;

    public InfoReply(ConsoleWords words)
        : base(Table(), words)
    {
    }

    private protected override void JudgeValues(long nowMs)
    {
        int address = Value(DeviceAddress);
        bool isOther = Module == null || (Reading.IsKnown(address) && address != Module.Address);
        IsDoubtful |= isOther || Has(MaxCharge) != Has(MaxDischarge);
        if (Reading.IsKnown(Value(MaxCharge)) && Reading.IsKnown(Value(MaxDischarge)))
        {
            int charge = Value(MaxCharge);
            int discharge = Reading.Positive(Value(MaxDischarge));
            IsDoubtful |= charge < LeastMilliamps || discharge < LeastMilliamps;
            IsDoubtful |= charge > discharge * MostTimes || discharge > charge * MostTimes;
        }
    }

    private protected override void Commit(long nowMs)
    {
        ModuleReading? module = Module;
        if (module == null)
        {
            return;
        }

        module.InfoAtMs = nowMs;
        module.StatedCells = Value(Cells);
        module.MaxChargeMilliamps = Value(MaxCharge);
        module.MaxDischargeMilliamps = Reading.Positive(Value(MaxDischarge));
        module.DeviceName = Newer(module.DeviceName, Text(DeviceName));
        module.MainVersion = Newer(module.MainVersion, Text(MainVersion));
        module.Barcode = Newer(module.Barcode, Text(Barcode));
    }

    /// <summary>Others hold the text that came first: one that is the same does not stand beside it.</summary>
    private static string? Newer(string? before, string? now) => before == now ? before : now;
}
