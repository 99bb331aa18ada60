using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class FailSafeRelayTests
{
    private const int StepMs = 100;

    [TestMethod]
    public void It_closes_after_thirty_good_seconds_and_not_before()
    {
        FailSafeRelay relay = new FailSafeRelay(BoardMode.Running);
        long nowMs = 5_000;
        Assert.IsFalse(relay.Step(true, false, true, nowMs));
        for (int i = 0; i < 299; i++)
        {
            nowMs += StepMs;
            Assert.IsFalse(relay.Step(true, false, true, nowMs));
        }

        Assert.IsTrue(relay.Step(true, false, true, nowMs + StepMs));
        Assert.IsTrue(relay.IsClosed);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    public void It_opens_at_once_for_each_cause_and_waits_again(int cause)
    {
        FailSafeRelay relay = Closed();
        Assert.IsFalse(relay.Step(cause != 0, cause == 1, cause != 2, 100_000));
        Assert.IsFalse(relay.IsClosed);
        for (int i = 0; i <= 299; i++)
        {
            Assert.IsFalse(relay.Step(true, false, true, 100_100 + i * StepMs));
        }

        Assert.IsTrue(relay.Step(true, false, true, 100_100 + 300 * StepMs));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void Where_nothing_is_guarded_it_never_closes(int mode)
    {
        FailSafeRelay relay = new FailSafeRelay(mode);
        for (int i = 0; i < 1_000; i++)
        {
            Assert.IsFalse(relay.Step(true, false, true, i * StepMs));
        }
    }

    [TestMethod]
    public void A_time_in_which_nobody_looked_does_not_close_it()
    {
        FailSafeRelay relay = new FailSafeRelay(BoardMode.Running);
        relay.Step(true, false, true, 0);
        Assert.IsFalse(relay.Step(true, false, true, 3_600_000));
        Assert.IsFalse(relay.Step(true, false, true, 0));
    }

    private static FailSafeRelay Closed()
    {
        FailSafeRelay relay = new FailSafeRelay(BoardMode.Running);
        for (int i = 0; i <= 300; i++)
        {
            relay.Step(true, false, true, i * StepMs);
        }

        Assert.IsTrue(relay.IsClosed);
        return relay;
    }
}
