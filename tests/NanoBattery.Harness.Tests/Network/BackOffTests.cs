using FsCheck;
using FsCheck.Fluent;
using NanoBattery.Network;

namespace NanoBattery.Harness.Tests.Network;

[TestClass]
public sealed class BackOffTests
{
    private const int FirstMs = 1_000;
    private const int LongestMs = 60_000;
    private const int SettledMs = 10_000;

    [TestMethod]
    public void Without_chance_the_waits_double_up_to_the_longest()
    {
        var backOff = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 0, new Random(1));

        var waits = Enumerable.Range(0, 9).Select(_ => backOff.NextMs(0) / 1000).ToArray();

        CollectionAssert.AreEqual(new[] { 1, 2, 4, 8, 16, 32, 60, 60, 60 }, waits);
    }

    [TestMethod]
    public void A_connection_that_lasted_begins_the_waits_anew()
    {
        var backOff = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 0, new Random(1));
        backOff.NextMs(0);
        backOff.NextMs(0);

        Assert.AreEqual(FirstMs, backOff.NextMs(SettledMs));
        Assert.AreEqual(2 * FirstMs, backOff.NextMs(0));
    }

    [TestMethod]
    public void A_connection_that_is_lost_at_once_does_not_begin_the_waits_anew()
    {
        var backOff = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 0, new Random(1));
        backOff.NextMs(0);

        Assert.AreEqual(2 * FirstMs, backOff.NextMs(SettledMs - 1));
    }

    [TestMethod]
    public void Every_wait_is_within_a_fifth_of_its_doubling() => Prop.ForAll<int>(seed =>
    {
        var backOff = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 20, new Random(seed));
        return Enumerable.Range(0, 12).All(tries =>
        {
            var middle = Math.Min(FirstMs * Math.Pow(2, tries), LongestMs);
            return Math.Abs(backOff.NextMs(0) - middle) <= middle * 0.2;
        });
    }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Two_clients_do_not_wait_alike()
    {
        var one = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 20, new Random(1));
        var other = new BackOff(FirstMs, LongestMs, SettledMs, jitterPercent: 20, new Random(2));

        Assert.AreNotEqual(one.NextMs(0), other.NextMs(0));
    }
}
