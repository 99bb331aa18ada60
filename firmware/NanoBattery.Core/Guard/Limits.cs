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

    /// <summary>What the guard raises.</summary>
    public AlarmLevels Alarms { get; } = new AlarmLevels();

    /// <summary>How the limits come about, in a word or two.</summary>
    public string Mode { get; set; } = "";

    /// <summary>What binds the charge current, in words.</summary>
    public string ChargeReason { get; set; } = "";

    /// <summary>What binds the discharge current, in words.</summary>
    public string DischargeReason { get; set; } = "";
}
