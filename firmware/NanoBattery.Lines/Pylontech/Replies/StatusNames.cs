using NanoBattery.Readings;
using static NanoBattery.Pylontech.Stops;
using static NanoBattery.Readings.Alarm;

namespace NanoBattery.Pylontech;

/// <summary>
/// The names that modules print beside bits, and in the line "Protect ENA": one row a name. They mean what they say;
/// the bits beside them differ between firmwares (0x8 is BTNOR in one line of a US3000D, low voltage elsewhere).
/// </summary>
/// <remarks>
/// B is a cell and P the module, CB and DB a cell while it is charged and discharged. OV, HV, NOR, LV, UV and OT, HT, NOR,
/// LT, UT are over, high, normal, low, under; the outer two are taken for protections, as in <see cref="EventTable"/>.
/// </remarks>
internal sealed class StatusNames
{
    private const int Capacity = 40;

    private readonly Vocabulary _names = new Vocabulary();
    private readonly sbyte[] _alarms = new sbyte[Capacity];
    private readonly byte[] _levels = new byte[Capacity];
    private readonly byte[] _stops = new byte[Capacity];
    private int _count;

    internal StatusNames()
    {
        Row("BVNOR", NoAlarm, None, Nothing);
        Row("BTNOR", NoAlarm, None, Nothing);
        Row("PVNOR", NoAlarm, None, Nothing);
        Row("PTNOR", NoAlarm, None, Nothing);
        Row("MTNOR", NoAlarm, None, Nothing);
        Row("COULFULL", NoAlarm, None, Nothing);
        Row("BOV", HighCellVoltage, Protection, Charging);
        Row("BHV", HighCellVoltage, Warning, Nothing);
        Row("BLV", LowCellVoltage, Warning, Nothing);
        Row("BUV", LowCellVoltage, Protection, Discharging);
        Row("POV", HighVoltage, Protection, Charging);
        Row("PHV", HighVoltage, Warning, Nothing);
        Row("PLV", LowVoltage, Warning, Nothing);
        Row("PUV", LowVoltage, Protection, Discharging);
        Row("BOT", HighTemperature, Protection, Both);
        Row("BHT", HighTemperature, Warning, Nothing);
        Row("BLT", LowTemperature, Warning, Nothing);
        Row("BUT", LowTemperature, Protection, Both);
        Row("POT", HighTemperature, Protection, Both);
        Row("PHT", HighTemperature, Warning, Nothing);
        Row("PLT", LowTemperature, Warning, Nothing);
        Row("PUT", LowTemperature, Protection, Both);
        Row("CBOT", HighChargeTemperature, Protection, Charging);
        Row("CBHT", HighChargeTemperature, Warning, Nothing);
        Row("CBLT", LowChargeTemperature, Warning, Nothing);
        Row("CBUT", LowChargeTemperature, Protection, Charging);
        Row("DBOT", HighTemperature, Protection, Discharging);
        Row("DBHT", HighTemperature, Warning, Nothing);
        Row("DBLT", LowTemperature, Warning, Nothing);
        Row("DBUT", LowTemperature, Protection, Discharging);
        Row("MOT", HighInternalTemperature, Protection, Both);
        Row("MHT", HighInternalTemperature, Warning, Nothing);
        Row("COC", HighChargeCurrent, Protection, Charging);
        Row("COC2", HighChargeCurrent, Protection, Charging);
        Row("COCA", HighChargeCurrent, Warning, Nothing);
        Row("DOC", HighDischargeCurrent, Protection, Discharging);
        Row("DOC2", HighDischargeCurrent, Protection, Discharging);
        Row("DOCA", HighDischargeCurrent, Warning, Nothing);
        Row("SC", FuseBlown, Protection, Both);
        Row("LCOUL", LowSoc, Warning, Nothing);
    }

    /// <summary>The row of a name, or <see cref="Vocabulary.Strange"/>, or <see cref="Vocabulary.Damaged"/>.</summary>
    internal int Find(byte[] bytes, int start, int end) => _names.Find(bytes, start, end);

    internal int AlarmAt(int row) => _alarms[row];

    internal int LevelAt(int row) => _levels[row];

    internal int StopsAt(int row) => _stops[row];

    private void Row(string name, int alarm, byte level, byte stops)
    {
        _names.Add(name, _count);
        _alarms[_count] = (sbyte)alarm;
        _levels[_count] = level;
        _stops[_count++] = stops;
    }
}
