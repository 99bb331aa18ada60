namespace NanoBattery.Guard;

/// <summary>What decides the charge voltage, in words.</summary>
internal static class ChargeMode
{
    internal const string Stopped = "Stopped";
    internal const string Device = "Held by the device";

    internal static string Of(int stage, bool cellHolds, bool ruleHolds)
    {
        if (cellHolds)
        {
            return "Held by a cell";
        }

        if (ruleHolds || stage == ChargeStages.Float)
        {
            return "Float";
        }

        switch (stage)
        {
            case ChargeStages.Absorption: return "Absorption";
            case ChargeStages.Transition: return "Float transition";
            default: return "Bulk";
        }
    }
}
