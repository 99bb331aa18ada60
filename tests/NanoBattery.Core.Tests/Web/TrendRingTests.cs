using NanoBattery.Readings;
using NanoBattery.Web.Trend;

namespace NanoBattery.Tests;

[TestClass]
public class TrendRingTests
{
    [TestMethod]
    public void A_point_keeps_its_values_to_within_its_units()
    {
        Comes(52_637, -4_030, 636, 3_331, 3_329, 128, 52_640, -4_040, 636, 3_332, 3_330, 130);
        Comes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Comes(100_000, 81_899, 1_000, 4_000, 3_000, -395, 100_000, 81_900, 1_000, 4_000, 3_492, -400);
        Comes(100_000, -300_240, 1, 3_400, 3_400, 850, 100_000, -300_000, 1, 3_400, 3_400, 850);
        Comes(12_000, 2_000_000, 999, 3_400, 3_398, -5, 12_000, 2_000_000, 999, 3_400, 3_398, -10);
    }

    [TestMethod]
    public void What_is_unknown_stays_unknown()
    {
        int none = Reading.Unknown;
        Comes(13_000, none, none, none, none, none, 13_000, none, none, none, none, none);
        Comes(13_000, -9, 5, none, none, 250, 13_000, 0, 5, none, none, 250);
    }

    [TestMethod]
    public void What_is_beyond_its_range_is_at_its_end()
    {
        Comes(500_000, 9_000_000, 500, 5_000, 0, 2_000, 163_820, 2_047_500, 500, 4_092, 3_584, 860);
        Comes(13_000, -9_000_000, 500, 3_300, 3_300, -900, 13_000, -2_047_500, 500, 3_300, 3_300, -400);
    }

    [TestMethod]
    public void Gaps_that_follow_each_other_are_one_and_none_comes_first()
    {
        TrendRing ring = new TrendRing(4, 1_000);
        ring.Skip(7);
        Assert.AreEqual(0, ring.Count);
        TrendPoint point = new TrendPoint { Millivolts = 13_000 };
        ring.Push(point);
        ring.Skip(3);
        ring.Skip(2);
        Assert.AreEqual(2, ring.Count);
        ring.Read(1, point);
        Assert.AreEqual(5, point.GapSteps);
        Assert.AreEqual(Reading.Unknown, point.Millivolts);
        ring.Skip(Reading.Unknown);
        ring.Read(1, point);
        Assert.AreEqual(Reading.Unknown, point.GapSteps);
    }

    private static void Comes(int volts, int amps, int soc, int high, int low, int degrees, int volts2, int amps2, int soc2, int high2, int low2, int degrees2)
    {
        TrendPoint point = new TrendPoint
        {
            Millivolts = volts, Milliamps = amps, SocPermille = soc, HighCellMillivolts = high, LowCellMillivolts = low, Decidegrees = degrees,
        };
        byte[] bytes = new byte[PointCode.Length];
        PointCode.Write(point, bytes, 0);
        PointCode.Read(bytes, 0, point);
        Assert.AreEqual(TrendPoint.NoGap, point.GapSteps);
        Assert.AreEqual(volts2, point.Millivolts);
        Assert.AreEqual(amps2, point.Milliamps);
        Assert.AreEqual(soc2, point.SocPermille);
        Assert.AreEqual(high2, point.HighCellMillivolts);
        Assert.AreEqual(low2, point.LowCellMillivolts);
        Assert.AreEqual(degrees2, point.Decidegrees);
    }
}
