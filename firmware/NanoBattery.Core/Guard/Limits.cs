using NanoBattery.Readings;

namespace NanoBattery.Guard;

/// <summary>
/// What the battery may be asked for. The GX obeys the charge voltage (CVL) and the two currents (CCL, DCL);
/// the flags are only shown.
/// </summary>
public sealed class Limits
{
    /// <summary>CVL.</summary>
    public int MaxChargeMillivolts { get; set; }

    /// <summary>CCL; 0 stops charging.</summary>
    public int MaxChargeMilliamps { get; set; }

    /// <summary>DCL; 0 stops discharging.</summary>
    public int MaxDischargeMilliamps { get; set; }

    public int LowVoltageMillivolts { get; set; }

    public int MaxCellMillivolts { get; set; }

    public int Cells { get; set; }

    /// <summary>Whether the device has been silent for too long.</summary>
    public bool LineIsLost { get; set; }

    /// <summary>Whether nothing may be asked of the battery, since nothing that could justify it is known.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a current limit is still rising to what the battery could take.</summary>
    public bool IsRecovering { get; set; }

    /// <summary>The index of the cell that is shown as balancing, or -1.</summary>
    public int BalancingCell { get; set; } = -1;

    /// <summary>What the guard raises.</summary>
    public AlarmLevels Alarms { get; } = new AlarmLevels();

    /// <summary>The stage of the charge, in a word or two.</summary>
    public string Mode { get; set; } = "";

    /// <summary>What binds the charge current, in words.</summary>
    public string ChargeReason { get; set; } = "";

    /// <summary>What binds the discharge current, in words.</summary>
    public string DischargeReason { get; set; } = "";
}
