using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Whatever came before, silence ends at zero within the time promised, and so does what was measured once and is gone.</summary>
[TestClass]
public class GuardSilenceTests
{
    private const int Runs = 20_000;
    private const int SilentSteps = 30;

    private static readonly int[] Jumps = [1, 20, 500, 1_000, 10_000, 90_000, 50_000_000];

    [TestMethod]
    public void Without_readings_nothing_is_allowed_as_soon_as_the_last_one_is_too_old()
    {
        int allowed = 0;
        Seeds.Each(Runs, random =>
        {
            BoardSettings settings = GuardTuning.Draw(random, 8);
            GuardCourse course = new(random, settings, 8, GuardCourse.Restless);
            BatteryGuard guard = new(settings);
            SilenceWatch silence = new();
            GuardMoment moment = new() { Limits = guard.Limits };
            BatteryReading reading = new();
            long nowMs = random.Next();
            for (int heard = random.Next(1, 20); heard > 0; heard--)
            {
                nowMs += random.Next(1, 3_000);
                course.Write(reading, nowMs, 10_000);
                silence.Hear(nowMs, guard.Accept(reading));
                Step();
            }

            reading.MaxAgeMs = random.Next(60_000);
            for (int step = 0; step < SilentSteps; step++)
            {
                nowMs += random.Next(Jumps[random.Next(Jumps.Length)] + 1);
                if (random.Next(10) == 0)
                {
                    guard.Release();
                }

                Step();
            }

            void Step()
            {
                guard.Step(reading, nowMs);
                moment.Take(reading);
                moment.NowMs = nowMs;
                Assert.IsNull(silence.FaultIn(moment), $"at {nowMs} ms");
                allowed += guard.Limits.MaxChargeMilliamps > 0 || guard.Limits.MaxDischargeMilliamps > 0 ? 1 : 0;
            }
        });
        Assert.IsGreaterThan(Runs, allowed, "steps at which anything was allowed");
    }

    [TestMethod]
    [DataRow("the pack's temperature")]
    [DataRow("the coldest cell")]
    [DataRow("the hottest cell")]
    [DataRow("the transistors' temperature")]
    [DataRow("a cell")]
    public void What_was_measured_once_and_is_gone_ends_at_zero(string what)
    {
        BatteryGuard guard = new(new BoardSettings());
        BatteryReading reading = Whole(1_000);
        Assert.IsTrue(guard.Accept(reading));
        guard.Step(reading, 1_000);
        Assert.AreNotEqual(0, guard.Limits.MaxChargeMilliamps);

        BatteryReading next = Whole(2_000);
        switch (what)
        {
            case "the pack's temperature": next.TemperatureDecidegrees = Reading.Unknown; break;
            case "the coldest cell": next.ColdestCellDecidegrees = Reading.Unknown; break;
            case "the hottest cell": next.HottestCellDecidegrees = Reading.Unknown; break;
            case "a cell": next.CellCount--; break;
            default: next.MosDecidegrees = Reading.Unknown; break;
        }

        Assert.IsFalse(guard.Accept(next));
        guard.Step(reading, 2_000);
        Assert.AreEqual(0, guard.Limits.MaxChargeMilliamps);
        Assert.AreEqual(0, guard.Limits.MaxDischargeMilliamps);
    }

    private static BatteryReading Whole(long atMs)
    {
        BatteryReading reading = new()
        {
            AtMs = atMs, PackMillivolts = 13_200, PowerWatts = 0, SocPermille = 500, CellCount = 4,
            TemperatureDecidegrees = 250, ColdestCellDecidegrees = 240, HottestCellDecidegrees = 260, MosDecidegrees = 300,
        };
        Array.Fill(reading.CellMillivolts, 3_300, 0, 4);
        return reading;
    }
}
