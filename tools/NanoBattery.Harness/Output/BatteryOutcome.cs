using System.Globalization;
using NanoBattery.Guard;

namespace NanoBattery.Harness.Output;

/// <summary>What was decided on a battery: its limits, how they come about, why, and what is raised.</summary>
internal sealed class BatteryOutcome : IOutcome
{
    private const int ModeWidth = 12;
    private const string Gap = "  ";

    // Those of the row before. Nothing has risen in the first row.
    private int _charge = int.MaxValue;
    private int _discharge = int.MaxValue;
    private string _raised = "";

    public string Header => $"   CVL V   CCL A   DCL A  {"mode".PadRight(ModeWidth)}{Gap}why";

    /// <summary>Not the numbers: limits that come back do so a little each second.</summary>
    public string Decision(Board board, long nowMs)
    {
        var limits = board.Battery.Limits;
        return string.Join('|', limits.LineIsLost, board.Battery.LastReading.ModulesOnline, board.Battery.HasReading ? limits.Mode : board.Battery.Why,
            ReasonText.Cause(limits.ChargeReason), ReasonText.Cause(limits.DischargeReason), limits.MaxChargeMilliamps == 0, limits.MaxDischargeMilliamps == 0,
            AlarmNames.Raised(limits.Alarms));
    }

    public (string Figures, string Words, Standing Standing) Tell(Board board, long nowMs)
    {
        if (!board.Battery.HasReading)
        {
            return ("  ", board.Battery.Why, Standing.Stopped);
        }
        var limits = board.Battery.Limits;
        var raised = AlarmNames.Raised(limits.Alarms);
        var figures = Volts(limits.MaxChargeMillivolts) + Amps(limits.MaxChargeMilliamps) + Amps(limits.MaxDischargeMilliamps)
            + Gap + limits.Mode.PadRight(ModeWidth) + Gap;
        var words = Why(limits) + Alarms(raised);
        var standing = limits.MaxChargeMilliamps == 0 || limits.MaxDischargeMilliamps == 0 ? Standing.Stopped
            : raised.Length > 0 || limits.MaxChargeMilliamps > _charge || limits.MaxDischargeMilliamps > _discharge ? Standing.Uneasy
            : Standing.Plain;
        _raised = raised;
        _charge = limits.MaxChargeMilliamps;
        _discharge = limits.MaxDischargeMilliamps;
        return (figures, words, standing);
    }

    /// <summary>Only where they change: they would else be most of the table.</summary>
    private string Alarms(string raised) => raised == _raised ? "" : raised.Length > 0 ? $" [{raised}]" : " [no alarm]";

    /// <summary>Where one limit has a reason it is told in words; where both have, the rules' names must do.</summary>
    private static string Why(Limits limits)
    {
        var charge = limits.ChargeReason;
        var discharge = limits.DischargeReason;
        if (charge == discharge)
        {
            return charge;
        }
        if (ReasonText.IsSettings(discharge))
        {
            return ReasonText.IsSettings(charge) ? "Settings" : "charge: " + charge;
        }
        if (ReasonText.IsSettings(charge))
        {
            return "discharge: " + discharge;
        }
        var names = (Charge: ReasonText.Name(charge), Discharge: ReasonText.Name(discharge));
        return names.Charge == names.Discharge ? names.Charge : $"charge: {names.Charge}; discharge: {names.Discharge}";
    }

    private static string Volts(int millivolts) => Limit(millivolts, "0.00");

    private static string Amps(int milliamps) => Limit(milliamps, "0.0");

    private static string Limit(int thousandths, string format) =>
        (thousandths / 1000.0).ToString(format, CultureInfo.InvariantCulture).PadLeft(8);
}
