using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class FaultsParserTests
{
    [TestMethod]
    public void A_text_names_all_faults()
    {
        var faults = FaultsParser.Parse("flip=0.0001, drop=1e-3,silence=30s@120s,hex=5,garbage=0.5,silence=500ms@2m");

        Assert.AreEqual(0.0001, faults.FlipProbability);
        Assert.AreEqual(0.001, faults.DropProbability);
        Assert.AreEqual(0.5, faults.GarbageProbability);
        Assert.AreEqual(5, faults.HexPerSecond);
        CollectionAssert.AreEqual(new[] { new Silence(120_000, 30_000), new Silence(120_000, 500) }, faults.Silences.ToArray());
    }

    [TestMethod]
    public void An_empty_text_names_none()
    {
        Assert.AreEqual(0, FaultsParser.Parse(" ").FlipProbability);
        Assert.IsEmpty(FaultsParser.Parse("").Silences);
    }

    [TestMethod]
    [DataRow("flip=2", "--faults flip=2: a probability from 0 to 1, e.g. flip=0.0001")]
    [DataRow("flip=-1", "--faults flip=-1: a probability from 0 to 1, e.g. flip=0.0001")]
    [DataRow("drop=NaN", "--faults drop=NaN: a probability from 0 to 1, e.g. drop=0.0001")]
    [DataRow("garbage", "--faults garbage=: a probability from 0 to 1, e.g. garbage=0.0001")]
    [DataRow("hex=1000", "--faults hex=1000: frames a second from 0 to 100, e.g. hex=5")]
    [DataRow("silence=30@120s", "--faults silence=30@120s: a length, @ and a start in ms, s, m or h, e.g. silence=30s@120s")]
    [DataRow("silence=30s", "--faults silence=30s: a length, @ and a start in ms, s, m or h, e.g. silence=30s@120s")]
    [DataRow("silence=s@1s", "--faults silence=s@1s: a length, @ and a start in ms, s, m or h, e.g. silence=30s@120s")]
    [DataRow("flap=1", "--faults flap=1: no such fault; there are flip, drop, garbage, hex and silence")]
    public void A_mistake_is_answered_with_the_key_the_value_and_the_fix(string text, string message)
    {
        Assert.AreEqual(message, Assert.ThrowsExactly<FormatException>(() => FaultsParser.Parse(text)).Message);
    }
}
