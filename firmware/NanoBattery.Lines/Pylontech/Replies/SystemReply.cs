using NanoBattery.Readings;
using static NanoBattery.Pylontech.SystemKeys;

namespace NanoBattery.Pylontech;

/// <summary>The reply to pwrsys: the stack as the first module sees it, and the limits that it recommends.</summary>
/// <remarks>A digit that becomes another is not seen within the ranges of <see cref="SystemKeys"/>, a lost or an added one is.</remarks>
public sealed class SystemReply : KeyedReply
{
    private readonly SystemReading _system;

    public SystemReply(SystemReading system, ConsoleWords words)
        : base(Table(), words)
    {
        _system = system;
    }

    private protected override void JudgeValues(long nowMs)
    {
        // A stack is charged to more than it is discharged to.
        IsDoubtful |= Value(ChargeVolt) <= Value(DischargeVolt);
    }

    private protected override void Commit(long nowMs)
    {
        _system.AtMs = nowMs;
        _system.ModulesPresent = Value(Present);
        _system.ModulesAsleep = Value(Asleep);
        _system.Millivolts = Value(Volt);
        _system.Milliamps = Value(Curr);
        _system.RemainingMilliampHours = Value(Remaining);
        _system.FullMilliampHours = Value(Full);
        _system.SocPermille = NumberText.Permille(Value(Soc));
        _system.HealthPercent = Value(Health);
        _system.MaxChargeMillivolts = Value(ChargeVolt);
        _system.MinDischargeMillivolts = Value(DischargeVolt);
        _system.ModuleMaxChargeMilliamps = Value(ChargeCurr);
        _system.ModuleMaxDischargeMilliamps = Reading.Positive(Value(DischargeCurr));
        _system.StackMaxChargeMilliamps = Value(StackChargeCurr);
        _system.StackMaxDischargeMilliamps = Reading.Positive(Value(StackDischargeCurr));
    }
}
