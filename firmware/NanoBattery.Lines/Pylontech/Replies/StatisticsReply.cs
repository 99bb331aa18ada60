using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>The reply to stat N: cycles and health among many counters. "Charge Times" is no number of cycles.</summary>
/// <remarks>
/// A digit that becomes another is not seen; a lost or an added one is, because these numbers are set to the right edge.
/// </remarks>
public sealed class StatisticsReply : KeyedReply
{
    private const int Cycles = 0, Health = 1;

    private static readonly byte[] Address = AsciiText.Bytes("address");

    public StatisticsReply(ConsoleWords words)
        : base(Table(), words)
    {
    }

    /// <summary>"Device address           1".</summary>
    private protected override void TakeTitle(byte[] bytes, Tokens words)
    {
        if (words.Count == 3 && AsciiText.Same(bytes, words.Starts[1], words.Ends[1], Address))
        {
            IsDoubtful |= Module == null || NumberText.Parse(bytes, words.Starts[2], words.Ends[2]) != Module.Address;
        }
    }

    private protected override void JudgeValues(long nowMs)
    {
        IsDoubtful |= Module == null;
    }

    private protected override void Commit(long nowMs)
    {
        ModuleReading? module = Module;
        if (module != null)
        {
            module.StatisticsAtMs = nowMs;
            module.Cycles = Value(Cycles);
            module.HealthPercent = Value(Health);
        }
    }

    private static KeyTable Table()
    {
        KeyTable table = new KeyTable(2) { IsOpen = true };
        table.Number(Cycles, "CYCLE Times", Units.None, 0, 100_000);
        table.Number(Health, "SOH", Units.None, 0, 100);
        table.Require(Cycles);
        return table;
    }
}
