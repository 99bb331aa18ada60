using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>
/// A point in 8 bytes. From the lowest bit: voltage (14 bits of 10 mV), state of charge (10 of 0.1 %), spread of the cells (8 of
/// 2 mV, of 508 mV at most); current (a sign, a bit for the unit, 12 bits of 20 mA or of 500 mA), highest cell (11 of 2 mV),
/// temperature (7 of 1 °C, from -40). All ones are unknown, and a current of minus zero is. A voltage of all ones is a gap; its second
/// half is the gap's length.
/// </summary>
public static class PointCode
{
    /// <summary>Bytes of a point.</summary>
    public const int Length = 8;

    private const int VoltUnit = 10, CellUnit = 2, DegreeUnit = 10;
    private const int FineUnit = 20, CoarseUnit = 500;
    private const int NoVolt = 0x3FFF, NoSoc = 0x3FF, NoSpread = 0xFF, NoCell = 0x7FF, NoDegree = 0x7F;
    private const int Minus = 0x2000, Coarse = 0x1000, MostUnits = 0xFFF, NoCurrent = Minus;
    private const int ColdestDegree = -40;

    public static void Write(TrendPoint point, byte[] bytes, int at)
    {
        if (point.IsGap)
        {
            Put(bytes, at, NoVolt);
            Put(bytes, at + 4, point.GapSteps);
            return;
        }

        int high = Units(point.HighCellMillivolts, CellUnit, NoCell);
        int low = Units(point.LowCellMillivolts, CellUnit, NoCell);
        int spread = high == NoCell || low == NoCell ? NoSpread : high - low < NoSpread ? high - low : NoSpread - 1;
        int soc = Reading.IsKnown(point.SocPermille) ? point.SocPermille : NoSoc;
        int degrees = Reading.IsKnown(point.Decidegrees) ? Within(Rounded(point.Decidegrees, DegreeUnit) - ColdestDegree, NoDegree) : NoDegree;
        Put(bytes, at, Units(point.Millivolts, VoltUnit, NoVolt) | (Within(soc, NoSoc + 1) << 14) | (spread << 24));
        Put(bytes, at + 4, Current(point.Milliamps) | (high << 14) | (degrees << 25));
    }

    public static void Read(byte[] bytes, int at, TrendPoint into)
    {
        int first = Get(bytes, at);
        int second = Get(bytes, at + 4);
        if ((first & NoVolt) == NoVolt)
        {
            into.BeGap(second);
            return;
        }

        int spread = (first >> 24) & NoSpread;
        into.GapSteps = TrendPoint.NoGap;
        into.Millivolts = (first & NoVolt) * VoltUnit;
        into.SocPermille = Known((first >> 14) & NoSoc, NoSoc, 1);
        into.Milliamps = CurrentOf(second & 0x3FFF);
        into.HighCellMillivolts = Known((second >> 14) & NoCell, NoCell, CellUnit);
        into.LowCellMillivolts = spread == NoSpread ? Reading.Unknown : into.HighCellMillivolts - spread * CellUnit;
        int degrees = (second >> 25) & NoDegree;
        into.Decidegrees = degrees == NoDegree ? Reading.Unknown : (degrees + ColdestDegree) * DegreeUnit;
    }

    internal static void Put(byte[] bytes, int at, int number)
    {
        for (int i = 0; i < 4; i++)
        {
            bytes[at + i] = (byte)((number >> (8 * i)) & 0xFF);
        }
    }

    internal static int Get(byte[] bytes, int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);

    private static int Current(int milliamps)
    {
        if (!Reading.IsKnown(milliamps))
        {
            return NoCurrent;
        }

        int size = milliamps < 0 ? -milliamps : milliamps;
        int units = Rounded(size, FineUnit);
        int code = units <= MostUnits ? units : Coarse | Within(Rounded(size, CoarseUnit), MostUnits + 1);
        return milliamps < 0 && code > 0 ? code | Minus : code;
    }

    private static int CurrentOf(int code)
    {
        if (code == NoCurrent)
        {
            return Reading.Unknown;
        }

        int size = (code & MostUnits) * ((code & Coarse) != 0 ? CoarseUnit : FineUnit);
        return (code & Minus) != 0 ? -size : size;
    }

    private static int Units(int value, int unit, int none) => Reading.IsKnown(value) ? Within(Rounded(value, unit), none) : none;

    private static int Known(int code, int none, int unit) => code == none ? Reading.Unknown : code * unit;

    private static int Rounded(int value, int unit) => (value + (value < 0 ? -unit : unit) / 2) / unit;

    private static int Within(int value, int end) => value < 0 ? 0 : value < end ? value : end - 1;
}
