namespace NanoBattery.Properties;

/// <summary>
/// Day after day, whatever a battery does, every promise of the guard holds after every step: no limit too high, no alarm
/// without its cause or shorter than its hold, no limit that rises early, no current after silence.
/// NANOBATTERY_GUARD_DAYS and NANOBATTERY_GUARD_STATES ask for more than the usual.
/// </summary>
[TestClass]
public class GuardDayTests
{
    private const int DaySeconds = 86_400;

    // The guard takes a step for a second at most, however long it was: here a hold of a minute is an hour.
    private const int CoarseSeconds = 60;

    private const int StatesASeed = 500;

    [TestMethod]
    public void On_days_of_a_minute_a_step_every_promise_holds()
    {
        Watch(GuardCount.Days, random => GuardLife.Of(random, DaySeconds / CoarseSeconds, CoarseSeconds * 1_000)).MustHaveTrippedOften();
    }

    [TestMethod]
    public void On_days_of_a_second_a_step_every_promise_holds()
    {
        Watch(Math.Max(1, GuardCount.Days / 100), random => GuardLife.Of(random, DaySeconds, 1_000)).MustHaveTrippedOften();
    }

    [TestMethod]
    public void In_states_that_no_battery_goes_through_every_promise_holds()
    {
        Watch(Math.Max(1, GuardCount.States / StatesASeed), random => GuardLife.Of(random, StatesASeed, 1_000, GuardCourse.Restless));
    }

    private static GuardTally Watch(int lives, Func<Random, WatchedGuard> live)
    {
        GuardTally tally = new();
        Seeds.Each(lives, random => tally.Add(live(random)));
        tally.MustHaveRisenOften();
        return tally;
    }
}
