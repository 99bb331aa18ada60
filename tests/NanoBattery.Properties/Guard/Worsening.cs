using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>One thing of a reading made worse, and for which of the limits that is worse.</summary>
/// <param name="Name">In words.</param>
/// <param name="ForCharge">Whether less charge, or as much, may follow.</param>
/// <param name="ForDischarge">Whether less may be drawn, or as much.</param>
/// <param name="Make">Makes it worse by so much, with so many cells; false where there is no such thing.</param>
public sealed record Worsening(string Name, bool ForCharge, bool ForDischarge, Func<BatteryReading, int, int, bool> Make)
{
    public const string HighestHigher = "the highest cell is higher";

    // What is fuller is less empty, too: no rule on the lowest cell can be set above this.
    private const int NotEmpty = 3_400;

    private const int ColdestPossible = -500, HottestPossible = 1_500, LowestPossible = 500, HighestPossible = 5_000;

    public static readonly Worsening[] All =
    [
        new(HighestHigher, true, true, (reading, by, _) => MoveCell(reading, Extreme(reading, 1), by)),
        new("the lowest cell is lower", true, true, (reading, by, _) => MoveCell(reading, Extreme(reading, -1), -by)),
        new("a full pack's voltage is higher, without cells", true, false, (reading, by, cells) => MovePack(reading, by, cells * NotEmpty)),
        new("the pack's voltage is lower, without cells", false, true, (reading, by, _) => MovePack(reading, -by, 0)),
        new("the coldest is colder", true, true, (reading, by, _) => Cool(reading, by)),
        new("the hottest is hotter", true, true, (reading, by, _) => Heat(reading, by)),
        new("the transistors are hotter", true, true, (reading, by, _) => HeatMos(reading, by)),
        new("the battery is fuller", true, false, (reading, by, _) => MoveSoc(reading, by)),
        new("the battery is emptier", false, true, (reading, by, _) => MoveSoc(reading, -by)),
        new("the device stops the charge", true, false, (reading, by, _) => reading.StopsCharging |= by > 0),
        new("the device stops the discharge", false, true, (reading, by, _) => reading.StopsDischarging |= by > 0),
    ];

    private static int Extreme(BatteryReading reading, int sign)
    {
        int at = reading.CellCount - 1;
        for (int i = 0; i < reading.CellCount; i++)
        {
            at = sign * (reading.CellMillivolts[i] - reading.CellMillivolts[at]) > 0 ? i : at;
        }

        return at;
    }

    private static bool MoveCell(BatteryReading reading, int at, int by)
    {
        if (at < 0)
        {
            return false;
        }

        reading.CellMillivolts[at] = Math.Clamp(reading.CellMillivolts[at] + by, LowestPossible, HighestPossible);
        return true;
    }

    private static bool MovePack(BatteryReading reading, int by, int atLeast)
    {
        bool isFair = reading.CellCount == 0 && reading.PackMillivolts >= atLeast;
        reading.PackMillivolts += isFair ? by : 0;
        return isFair;
    }

    private static bool Cool(BatteryReading reading, int by)
    {
        int coldest = reading.ColdestCellDecidegrees == Reading.Unknown ? reading.TemperatureDecidegrees : reading.ColdestCellDecidegrees;
        reading.ColdestCellDecidegrees = coldest == Reading.Unknown ? coldest : Math.Max(ColdestPossible, coldest - by);
        return coldest != Reading.Unknown;
    }

    private static bool Heat(BatteryReading reading, int by)
    {
        int hottest = reading.HottestCellDecidegrees == Reading.Unknown ? reading.TemperatureDecidegrees : reading.HottestCellDecidegrees;
        reading.HottestCellDecidegrees = hottest == Reading.Unknown ? hottest : Math.Min(HottestPossible, hottest + by);
        return hottest != Reading.Unknown;
    }

    private static bool HeatMos(BatteryReading reading, int by)
    {
        bool isKnown = reading.MosDecidegrees != Reading.Unknown;
        reading.MosDecidegrees = isKnown ? Math.Min(HottestPossible, reading.MosDecidegrees + by) : Reading.Unknown;
        return isKnown;
    }

    private static bool MoveSoc(BatteryReading reading, int by)
    {
        reading.SocPermille = Math.Clamp(reading.SocPermille + by, 0, 1_000);
        return true;
    }
}
