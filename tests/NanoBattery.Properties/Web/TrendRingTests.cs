using NanoBattery.Readings;
using NanoBattery.Web.Trend;

namespace NanoBattery.Properties;

/// <summary>A ring against a list that forgets nothing.</summary>
[TestClass]
public sealed class TrendRingTests
{
    private const int Sequences = 3_000;

    [TestMethod]
    public void A_ring_has_the_newest_points_at_their_ages() => Seeds.Each(Sequences, random =>
    {
        var ring = new TrendRing(1 + random.Next(40), 1_000);
        var naive = new NaiveTrend();
        for (var step = random.Next(200); step > 0; step--)
        {
            var point = random.Next(4) > 0 ? new TrendPoint { Millivolts = 10 * random.Next(10_000) } : null;
            naive.Add(point);
            if (point != null)
            {
                ring.Push(point);
            }
            else
            {
                ring.Skip(1);
            }
        }
        Assert.AreEqual(Math.Min(ring.Capacity, naive.Records), ring.Count);
        CollectionAssert.AreEqual(naive.Newest(ring.Capacity), Ages(ring));
    });

    [TestMethod]
    public void Every_point_comes_back_within_its_units() => Seeds.Each(Sequences, random =>
    {
        var bytes = new byte[PointCode.Length];
        for (var i = 0; i < 20; i++)
        {
            var high = random.Next(500, 4_090);
            var point = new TrendPoint
            {
                Millivolts = random.Next(163_000),
                Milliamps = Maybe(random, random.Next(10) == 0 ? random.Next(-2_000_000, 2_000_000) : random.Next(-90_000, 90_000)),
                SocPermille = Maybe(random, random.Next(1_001)),
                HighCellMillivolts = high,
                LowCellMillivolts = Maybe(random, high - random.Next(Math.Min(high, 500))),
                Decidegrees = Maybe(random, random.Next(-400, 850)),
            };
            var back = new TrendPoint();
            PointCode.Write(point, bytes, 0);
            PointCode.Read(bytes, 0, back);
            Assert.IsFalse(back.IsGap);
            Near(point.Millivolts, back.Millivolts, 5);
            Near(point.Milliamps, back.Milliamps, Math.Abs((long)point.Milliamps) < 81_900 ? 10 : 250);
            Near(point.SocPermille, back.SocPermille, 0);
            Near(point.HighCellMillivolts, back.HighCellMillivolts, 1);
            Near(point.LowCellMillivolts, back.LowCellMillivolts, 1);
            Near(point.Decidegrees, back.Decidegrees, 5);
        }
    });

    internal static List<(int Age, int Millivolts)> Ages(TrendRing ring)
    {
        var points = new List<(int, int)>();
        var point = new TrendPoint();
        var age = 0;
        for (var number = ring.Next - 1; number >= ring.First; number--)
        {
            ring.Read(number, point);
            if (!point.IsGap)
            {
                points.Insert(0, (age, point.Millivolts));
            }
            age += !point.IsGap || !Reading.IsKnown(point.GapSteps) ? 1 : point.GapSteps;
        }
        return points;
    }

    private static int Maybe(Random random, int value) => random.Next(8) == 0 ? Reading.Unknown : value;

    private static void Near(int expected, int found, int within)
    {
        Assert.AreEqual(Reading.IsKnown(expected), Reading.IsKnown(found), $"{expected} came back as {found}");
        Assert.IsTrue(Math.Abs((long)expected - found) <= within, $"{expected} came back as {found}");
    }
}
