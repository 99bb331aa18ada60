using FsCheck;
using FsCheck.Fluent;
using NanoBattery.Harness.Network;

namespace NanoBattery.Harness.Tests.Network;

[TestClass]
public sealed class BackOffTests
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(10);

    [TestMethod]
    public void Without_chance_the_waits_double_up_to_the_longest()
    {
        var backOff = new BackOff(First, Longest, Settled, jitter: 0, new Random(1));

        var waits = Enumerable.Range(0, 9).Select(_ => backOff.Next(TimeSpan.Zero).TotalSeconds).ToArray();

        CollectionAssert.AreEqual(new double[] { 1, 2, 4, 8, 16, 32, 60, 60, 60 }, waits);
    }

    [TestMethod]
    public void A_connection_that_lasted_begins_the_waits_anew()
    {
        var backOff = new BackOff(First, Longest, Settled, jitter: 0, new Random(1));
        backOff.Next(TimeSpan.Zero);
        backOff.Next(TimeSpan.Zero);

        Assert.AreEqual(First, backOff.Next(Settled));
        Assert.AreEqual(2 * First, backOff.Next(TimeSpan.Zero));
    }

    [TestMethod]
    public void A_connection_that_is_lost_at_once_does_not_begin_the_waits_anew()
    {
        var backOff = new BackOff(First, Longest, Settled, jitter: 0, new Random(1));
        backOff.Next(TimeSpan.Zero);

        Assert.AreEqual(2 * First, backOff.Next(Settled - TimeSpan.FromMilliseconds(1)));
    }

    [TestMethod]
    public void Every_wait_is_within_a_fifth_of_its_doubling() => Prop.ForAll<int>(seed =>
    {
        var backOff = new BackOff(First, Longest, Settled, jitter: 0.2, new Random(seed));
        return Enumerable.Range(0, 12).All(tries =>
        {
            var middle = Math.Min(Math.Pow(2, tries), 60);
            return Math.Abs(backOff.Next(TimeSpan.Zero).TotalSeconds - middle) <= (middle * 0.2) + 1e-6;
        });
    }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Two_clients_do_not_wait_alike()
    {
        var one = new BackOff(First, Longest, Settled, jitter: 0.2, new Random(1));
        var other = new BackOff(First, Longest, Settled, jitter: 0.2, new Random(2));

        Assert.AreNotEqual(one.Next(TimeSpan.Zero), other.Next(TimeSpan.Zero));
    }
}
