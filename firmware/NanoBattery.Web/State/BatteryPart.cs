using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Web.Api;
using NanoBattery.Web.View;

namespace NanoBattery.Web.State;

/// <summary>The battery as a whole: its last good reading with its age, the limits with their reasons, and the alarms.</summary>
internal sealed class BatteryPart
{
    private readonly JsonPen _pen;

    internal BatteryPart(JsonPen pen)
    {
        _pen = pen;
    }

    /// <summary>Leaves its object open, for the cells. Null writes a null.</summary>
    internal void Write(NanoBattery.Board? board, long clockMs)
    {
        if (board == null)
        {
            _pen.Null("battery");
            return;
        }

        BatteryReading reading = board.Battery.LastReading;
        int capacity = board.Battery.CapacityMilliampHours;
        _pen.Open("battery", '{');
        _pen.Number("soc", reading.SocPermille, 1);
        _pen.Number("volts", reading.PackMillivolts, 3);
        _pen.Number("amperes", reading.CurrentMilliamps, 3);
        _pen.Number("watts", reading.PowerWatts, 0);
        _pen.Number("celsius", reading.TemperatureDecidegrees, 1);
        _pen.Long("ageMs", Liveness.AgeOf(board, clockMs));
        _pen.Flag("isLive", Liveness.IsLive(board, clockMs));
        _pen.Number("capacityAh", capacity, 3);
        _pen.Number("remainingAh", Reading.IsKnown(capacity) ? (int)((long)capacity * reading.SocPermille / 1_000) : Reading.Unknown, 3);
        _pen.Number("timeToGoSeconds", reading.TimeToGoSeconds, 0);
        bool isDecided = Liveness.IsDecided(board, clockMs);
        _pen.Text("mode", isDecided ? board.Battery.Limits.Mode : null);
        WriteLimits(board.Battery.Limits, isDecided);
        _pen.Open("alarms", '[');
        for (int i = 0; i < Alarm.Count; i++)
        {
            WriteAlarm(_pen, i, AlarmName.LevelOf(board, i));
        }

        _pen.Close(']');
    }

    /// <summary>One that is raised.</summary>
    internal static void WriteAlarm(JsonPen pen, int alarm, int level)
    {
        if (level > Alarm.None)
        {
            pen.Open(null, '{');
            pen.Text("name", AlarmName.Of(alarm));
            pen.Number("level", level, 0);
            pen.Close('}');
        }
    }

    private void WriteLimits(Limits limits, bool isDecided)
    {
        _pen.Open("limits", '{');
        _pen.Number("chargeVolts", isDecided ? limits.MaxChargeMillivolts : Reading.Unknown, 3);
        _pen.Number("chargeAmperes", isDecided ? limits.MaxChargeMilliamps : Reading.Unknown, 3);
        _pen.Number("dischargeAmperes", isDecided ? limits.MaxDischargeMilliamps : Reading.Unknown, 3);
        _pen.Text("chargeReason", isDecided ? limits.ChargeReason : Liveness.StandsStill);
        _pen.Text("dischargeReason", isDecided ? limits.DischargeReason : Liveness.StandsStill);
        _pen.Close('}');
    }
}
