using NanoBattery.Readings;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.State;

/// <summary>One module of a stack.</summary>
internal sealed class ModulePart
{
    private readonly JsonPen _pen;

    // Only a stack needs it.
    private ModuleLook? _look;

    internal ModulePart(JsonPen pen)
    {
        _pen = pen;
    }

    /// <returns>Whether there was one to write.</returns>
    internal bool Write(NanoBattery.Board? board, int address, bool isFollower, long clockMs)
    {
        if (board == null || board.Stack == null)
        {
            return false;
        }

        _look ??= new ModuleLook();
        if (!board.Look(address, _look, clockMs))
        {
            return false;
        }

        if (isFollower)
        {
            _pen.Writer.Plain(',');
        }

        BatteryReading reading = _look.Reading;
        _pen.Open(null, '{');
        _pen.Number("address", address, 0);
        _pen.Flag("isHere", _look.IsHere);
        _pen.Number("soc", reading.SocPermille, 1);
        _pen.Number("volts", reading.PackMillivolts, 3);
        _pen.Number("amperes", reading.CurrentMilliamps, 3);
        _pen.Number("celsius", reading.TemperatureDecidegrees, 1);
        CellPart.WriteCells(_pen, reading, -1);
        _pen.Open("alarms", '[');
        for (int i = 0; i < Alarm.Count; i++)
        {
            BatteryPart.WriteAlarm(_pen, i, _look.Alarms.LevelOf(i));
        }

        _pen.Close(']');
        _pen.Long("ageMs", _look.AgeMs);
        _pen.Close('}');
        return true;
    }
}
