using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>What speaks against believing a reading: values that cannot be, and values that were there before and are gone.</summary>
public sealed class Trust
{
    private const string Voltage = "Impossible: the pack's voltage";
    private const string CellsOrVoltage = "Impossible for battery.cells: the pack's voltage";
    private const string Soc = "Impossible: the state of charge";
    private const string Current = "Impossible: the current";
    private const string Temperature = "Impossible: a temperature";
    private const string CellVoltage = "Impossible: a cell's voltage";
    private const string CellsMissing = "Cells are missing";
    private const string TemperatureGone = "The temperature was there and is gone";
    private const string NoTemperature = "No temperature (guard.requireTemperature)";
    private const string MosGone = "The MOS temperature was there and is gone";

    private readonly int _cells;
    private readonly bool _needsTemperature;
    private int _cellsSeen;
    private int _modulesSeen;
    private bool _hadTemperature;
    private bool _hadColdest;
    private bool _hadHottest;
    private bool _hadMos;

    internal Trust(BoardSettings settings)
    {
        _cells = settings.NumberOf(Setting.BatteryCells);
        _needsTemperature = settings.NumberOf(Setting.GuardRequireTemperature) == 1;
    }

    /// <returns>What is wrong with a complete reading, in words, or null.</returns>
    internal string? Objection(BatteryReading reading)
    {
        return ImpossibleValue(reading) ?? MissingValue(reading);
    }

    /// <summary>Remembers what a good reading had: it must not get lost.</summary>
    internal void Remember(BatteryReading reading)
    {
        _cellsSeen = reading.CellCount;
        if (reading.ModulesOnline < _modulesSeen)
        {
            ForgetSensors();
        }

        _modulesSeen = reading.ModulesOnline;
        _hadTemperature |= Reading.IsKnown(reading.TemperatureDecidegrees);
        _hadColdest |= Reading.IsKnown(reading.ColdestCellDecidegrees);
        _hadHottest |= Reading.IsKnown(reading.HottestCellDecidegrees);
        _hadMos |= Reading.IsKnown(reading.MosDecidegrees);
    }

    /// <summary>Takes the next reading as it is.</summary>
    internal void Forget()
    {
        _cellsSeen = 0;
        _modulesSeen = 0;
        ForgetSensors();
    }

    private void ForgetSensors()
    {
        _hadTemperature = false;
        _hadColdest = false;
        _hadHottest = false;
        _hadMos = false;
    }

    // No pack, cell or sensor that works can show these. Source: dbus-serialbattery 2.1's checks, narrowed to one LFP pack.
    private string? ImpossibleValue(BatteryReading reading)
    {
        if (IsOutside(reading.PackMillivolts, 1_000, 100_000))
        {
            return Voltage;
        }

        if (_cells > 0 && IsOutside(reading.PackMillivolts / _cells, 1_000, 4_500))
        {
            return CellsOrVoltage;
        }

        if (IsOutside(reading.SocPermille, 0, 1_000))
        {
            return Soc;
        }

        if (Reading.IsKnown(reading.CurrentMilliamps) && IsOutside(reading.CurrentMilliamps, -2_000_000, 2_000_000))
        {
            return Current;
        }

        if (!IsTemperature(reading.TemperatureDecidegrees) || !IsTemperature(reading.ColdestCellDecidegrees)
            || !IsTemperature(reading.HottestCellDecidegrees) || !IsTemperature(reading.MosDecidegrees))
        {
            return Temperature;
        }

        if (!IsCell(reading.HighestCellMillivolts) || !IsCell(reading.LowestCellMillivolts))
        {
            return CellVoltage;
        }

        for (int i = 0; i < reading.CellCount; i++)
        {
            if (IsOutside(reading.CellMillivolts[i], 500, 5_000))
            {
                return CellVoltage;
            }
        }

        return null;
    }

    private string? MissingValue(BatteryReading reading)
    {
        if (reading.CellCount < _cellsSeen || (reading.CellCount > 0 && _cells > 0 && reading.CellCount != _cells))
        {
            return CellsMissing;
        }

        // What only a missed module could tell is gone with it. Each for itself: a pack's temperature says nothing of a hot
        // cell whose own is gone.
        bool isWhole = reading.ModulesOnline >= _modulesSeen;
        if (isWhole && (IsGone(_hadTemperature, reading.TemperatureDecidegrees) || IsGone(_hadColdest, reading.ColdestCellDecidegrees)
            || IsGone(_hadHottest, reading.HottestCellDecidegrees)))
        {
            return TemperatureGone;
        }

        if (_needsTemperature && !Reading.IsKnown(reading.TemperatureDecidegrees) && !Reading.IsKnown(reading.ColdestCellDecidegrees))
        {
            return NoTemperature;
        }

        return isWhole && IsGone(_hadMos, reading.MosDecidegrees) ? MosGone : null;
    }

    private static bool IsGone(bool wasThere, int value) => wasThere && !Reading.IsKnown(value);

    private static bool IsTemperature(int decidegrees) => !Reading.IsKnown(decidegrees) || !IsOutside(decidegrees, -500, 1_500);

    private static bool IsCell(int millivolts) => !Reading.IsKnown(millivolts) || !IsOutside(millivolts, 500, 5_000);

    private static bool IsOutside(int value, int lowest, int highest) => value < lowest || value > highest;
}
