using NanoBattery.Harness.Whole;

namespace NanoBattery.Harness.Tests.Whole;

[TestClass]
public sealed class NetworkFaultsTests
{
    [TestMethod]
    public void Troubles_are_there_when_they_were_ordered()
    {
        var faults = NetworkFaults.Parse("broker=2h@1d, wifi=30s@1m,slow:700ms=always", seed: 1);
        Assert.IsFalse(faults.Has(NetworkTrouble.Broker, 86_399_999));
        Assert.IsTrue(faults.Has(NetworkTrouble.Broker, 86_400_000));
        Assert.IsFalse(faults.Has(NetworkTrouble.Broker, 93_600_000));
        Assert.IsTrue(faults.Has(NetworkTrouble.Wifi, 60_000));
        Assert.AreEqual(700, faults.SlowMs(0));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("none")]
    public void There_may_be_none(string text) => Assert.IsFalse(NetworkFaults.Parse(text, 1).Has(NetworkTrouble.Wifi, 0));

    [TestMethod]
    [DataRow("flood=1h@2h", "--network flood=1h@2h: no such trouble; there are wifi, broker, refuse, hang, slow")]
    [DataRow("wifi:3=1h@2h", "--network wifi:3=1h@2h: has no size; leave :3 out")]
    [DataRow("slow=1h@2h", "--network slow=1h@2h: how long a call takes in ms, s or m, e.g. slow:700ms=10m/1d")]
    [DataRow("hang=soon", "--network hang=soon: when it is")]
    public void What_cannot_be_is_refused_with_the_fix(string text, string refusal)
    {
        var trouble = Assert.ThrowsExactly<FormatException>(() => NetworkFaults.Parse(text, 1));
        StringAssert.StartsWith(trouble.Message, refusal);
    }

    [TestMethod]
    public void A_week_of_real_life_has_all_of_them()
    {
        var faults = NetworkFaults.Parse(NetworkFaults.OfRealLife, 1);
        foreach (var trouble in Enum.GetValues<NetworkTrouble>())
        {
            Assert.IsTrue(Enumerable.Range(0, 7 * 86_400).Any(second => faults.Has(trouble, second * 1000L)), $"{trouble}");
        }
    }
}
