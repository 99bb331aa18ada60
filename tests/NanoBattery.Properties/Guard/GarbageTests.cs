using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Whatever a reading holds, the guard lives on, and what it does not believe allows nothing.</summary>
[TestClass]
public class GarbageTests
{
    private const int ReadingsASeed = 200;

    private static int Runs => Math.Max(1, GuardCount.States / ReadingsASeed / 2);

    [TestMethod]
    public void Among_good_readings_wild_ones_break_no_promise()
    {
        int believed = 0, refused = 0;
        Seeds.Each(Runs, random =>
        {
            BoardSettings settings = GuardTuning.Draw(random, random.Next(2) * 4);
            GuardCourse course = new(random, settings, 4, GuardCourse.Restless);
            WatchedGuard guard = new(settings);
            long nowMs = random.Next();
            for (int step = 0; step < ReadingsASeed; step++)
            {
                nowMs += random.Next(500, 2_000);
                course.Write(guard.Next, nowMs, Reading.FreshMs);
                int wild = random.Next(4) == 0 ? random.Next(1, 4) : 0;
                WildReading.Spoil(guard.Next, wild, random);
                bool isBelieved = guard.Hear();
                believed += wild > 0 && isBelieved ? 1 : 0;
                refused += isBelieved ? 0 : 1;
                guard.Step(nowMs);
            }
        });
        Assert.IsGreaterThan(Runs, believed, "wild readings that were believed");
        Assert.IsGreaterThan(Runs, refused, "readings that were not believed");
    }

    [TestMethod]
    public void Readings_that_break_every_rule_never_throw()
    {
        Seeds.Each(Runs, random =>
        {
            BoardSettings settings = GuardTuning.Draw(random, random.Next(2) * 4);
            GuardCourse course = new(random, settings, 4, GuardCourse.Restless);
            BatteryGuard guard = new(settings);
            for (int step = 0; step < ReadingsASeed; step++)
            {
                BatteryReading reading = new();
                course.Write(reading, step * 1_000, Reading.FreshMs);
                WildReading.Spoil(reading, random.Next(8), random);
                reading.CellCount = random.Next(2) == 0 ? reading.CellCount : WildReading.Number(random);
                reading.ModulesTaking = WildReading.Number(random);
                reading.ModulesGiving = reading.ModulesTaking;
                guard.Accept(reading);
                guard.LockOuts = random.Next();
                guard.Step(reading, random.Next(4) == 0 ? random.NextInt64() : step * 1_000);
            }
        });
    }
}
