using NanoBattery.Readings;

namespace NanoBattery.Pylontech;

/// <summary>Takes a module's event words bit by bit: several stand in a word at once, and each counts.</summary>
public sealed class EventBits
{
    private readonly EventTable _table = new EventTable();

    /// <summary>
    /// Raises the alarms of all bits in the reading, and says there what the module stops. It clears nothing, so that
    /// several modules add up; whoever begins a new reading clears it first.
    /// </summary>
    public void Apply(uint batEvents, uint powerEvents, uint systemFaults, BatteryReading reading)
    {
        Apply(EventWord.BatEvents, batEvents, reading);
        Apply(EventWord.PowerEvents, powerEvents, reading);
        Apply(EventWord.SystemFault, systemFaults, reading);
    }

    /// <summary>Those bits of a word, one of <see cref="EventWord"/>, that have no row. They raise nothing and stop nothing.</summary>
    public uint Unknown(int word, uint bits)
    {
        for (int row = 0; row < _table.Count && bits != 0; row++)
        {
            if (_table.IsOf(row, word))
            {
                bits &= ~_table.BitAt(row);
            }
        }

        return bits;
    }

    private void Apply(int word, uint bits, BatteryReading reading)
    {
        // Mostly no bit is set at all.
        for (int row = 0; row < _table.Count && bits != 0; row++)
        {
            if (_table.IsOf(row, word) && (bits & _table.BitAt(row)) != 0)
            {
                reading.Alarms.Raise(_table.AlarmAt(row), _table.LevelAt(row));
                reading.StopsCharging |= (_table.StopsAt(row) & Stops.Charging) != 0;
                reading.StopsDischarging |= (_table.StopsAt(row) & Stops.Discharging) != 0;
            }
        }
    }
}
