using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>Writes the lines about one module: a key, a colon, a value and its unit, each in its place.</summary>
internal sealed class ModuleBlock
{
    private const string Rule = " ----------------------------";
    private const int NumberWidth = 12;
    private const int WordWidth = 8;
    private readonly Reply _reply;

    public ModuleBlock(Reply reply, int address)
    {
        _reply = reply;
        reply.Add(Rule);
        reply.Row().Append(" Power  ").Append(address);
        reply.Add("");
    }

    public ModuleBlock Measured(ModuleReport module, int? barMillivolts = null)
    {
        Line("Voltage", module.Millivolts, "mV");
        if (barMillivolts is { } volts)
        {
            Line("B+B-.Volt", volts, "mV");
        }
        return Line("Current", module.Milliamps, "mA").Line("Temperature", module.Millidegrees, "mC");
    }

    public ModuleBlock Charge(ModuleReport module, int maxCellMillivolts, bool hasReal = false)
    {
        Line("Coulomb", module.SocPercent, "%").Line("Total Coulomb", module.CapacityMilliampHours, "mAH");
        if (hasReal)
        {
            Line("Real Coulomb", module.MilliampHours, "mAH");
        }
        return Line("Max Voltage", module.Cells.Count * maxCellMillivolts, "mV").Line("Charge Times", module.TimesCharged, "");
    }

    public ModuleBlock State(ModuleReport module, bool hasHeater, bool heaterEndsAsInLists = false)
    {
        Word("Basic Status", StateWords.Of(module.State));
        if (module.State != BaseState.Idle)
        {
            Seconds(module.State == BaseState.Charge ? "Charge Sec." : "Discharge Sec.", module.SecondsInState);
        }
        Word("Volt Status", StateWords.Of(module.PackVoltage));
        Word("Current Status", StateWords.OfCurrent(module));
        Word("Tmpr. Status", StateWords.Of(module.Warmth));
        Word("Coul. Status", StateWords.OfCharge(module));
        Word("Soh. Status", "Normal");
        if (hasHeater)
        {
            Word("Heater Status", "OFF");
        }
        if (heaterEndsAsInLists)
        {
            _reply.EndRowAsInLists();
        }
        return this;
    }

    public ModuleBlock Line(string key, string value)
    {
        Key(key).Append(value);
        return this;
    }

    public ModuleBlock Line(string key, NamedBits bits)
    {
        var row = Key(key);
        bits.Put(row);
        return this;
    }

    public ModuleBlock Word(string key, string word)
    {
        Key(key).Append(word).Append(' ', Math.Max(0, WordWidth - word.Length));
        return this;
    }

    public Reply End() => _reply.Add(Rule);

    private ModuleBlock Line(string key, long value, string unit)
    {
        Padded(Key(key), value, NumberWidth).Append(unit);
        return this;
    }

    private void Seconds(string key, long seconds) => Padded(Key(key), seconds, WordWidth).Append('s');

    private StringBuilder Key(string key) => _reply.Row().Append(' ').Append(key).Append(' ', Math.Max(0, 16 - key.Length)).Append(": ");

    private static StringBuilder Padded(StringBuilder row, long value, int width)
    {
        var start = row.Length;
        row.Append(value);
        return row.Append(' ', Math.Max(0, width - (row.Length - start)));
    }
}
