using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>
/// Whatever is worse never allows more: a higher highest cell, a lower lowest one, more cold, more heat, a stop of the device.
/// NANOBATTERY_GUARD_STATES asks for more states than the usual.
/// </summary>
[TestClass]
public class WorseTests
{
    private const int StatesASeed = 200;
    private const int CoarseMs = 30_000;
    private const int StepsADay = 2_880;

    private static readonly int[] Packs = [4, 8, 15, 16];
    private static readonly int[] Amounts = [1, 2, 5, 20, 100];

    [TestMethod]
    public void After_the_same_history_a_reading_that_is_worse_in_one_thing_allows_no_more()
    {
        int states = 0;
        Seeds.Each(Math.Max(1, GuardCount.States / StatesASeed), random =>
        {
            (BoardSettings settings, GuardCourse course) = Draw(random, GuardCourse.Restless);
            for (int pairs = 0; pairs < StatesASeed;)
            {
                TwinGuards guards = new(settings);
                long nowMs = random.Next();
                guards.Live(course, random, random.Next(random.Next(16) == 0 ? 200 : 10), ref nowMs);
                guards.Part(course, () => Amounts[random.Next(Amounts.Length)] * random.Next(1, 4), ref nowMs);
                pairs += guards.Pairs;
                states += guards.Pairs;
            }
        });
        Assert.IsGreaterThanOrEqualTo(GuardCount.States, states);
    }

    /// <remarks>
    /// Not at each moment: a limit that falls waits before it rises, and the better battery's may have fallen later than the
    /// worse one's, which was low already. Then the worse one's is back earlier, and for as long as the better one's recovers
    /// it may be above it: never above what the better battery could take.
    /// </remarks>
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_course_that_is_worse_at_each_moment_never_allows_more_than_the_better_battery_could_take(bool charge)
    {
        int differences = 0;
        Seeds.Each(Math.Max(1, GuardCount.Days / 20), random =>
        {
            (BoardSettings settings, GuardCourse course) = Draw(random, GuardCourse.Calm);
            WorseCourse pair = new(settings, charge);
            long nowMs = random.Next();
            for (int step = 0; step < StepsADay; step++)
            {
                nowMs += CoarseMs;
                course.Write(pair.Better, nowMs, CoarseMs);
                pair.Spoil(course.Cells, random);
                pair.Step(nowMs);
                differences += pair.AllowsLess ? 1 : 0;
                if (pair.Fault != null)
                {
                    Assert.Fail($"step {step}: {pair.Fault}");
                }
            }
        });
        Assert.IsGreaterThan(GuardCount.Days, differences, "steps at which the worse one was allowed less");
    }

    private static (BoardSettings Settings, GuardCourse Course) Draw(Random random, int stepsAGoal)
    {
        int cells = Packs[random.Next(Packs.Length)];
        BoardSettings settings = GuardTuning.Draw(random, cells);
        return (settings, new GuardCourse(random, settings, cells, stepsAGoal));
    }
}
