using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class FaultsParserTests
{
    private const string When = "when it is: a length, @ and a start such as 30s@2m, @2m for ever after, 30s/1h at random once an hour, or always";

    [TestMethod]
    public void A_text_names_all_faults()
    {
        var faults = FaultsParser.Parse(
            "flip=0.0001, drop:1e-3=@1s,silence=30s@120s,hex=5,garbage:0.5=always,silence=500ms@2m,hexdelay:300ms,hexdelay=2s,"
            + "hexloss:0.1=1s@5s,hexdeaf=1m@1h,restart=5s@2m");

        CollectionAssert.AreEqual(
            new LineFault[]
            {
                new(LineTrouble.Flip, Stretch.Always, 0.0001),
                new(LineTrouble.Drop, new Stretch(1_000, null), 0.001),
                new(LineTrouble.Silence, new Stretch(120_000, 30_000)),
                new(LineTrouble.Hex, Stretch.Always, 5),
                new(LineTrouble.Garbage, Stretch.Always, 0.5),
                new(LineTrouble.Silence, new Stretch(120_000, 500)),
                new(LineTrouble.HexDelay, Stretch.Always, 300),
                new(LineTrouble.HexDelay, Stretch.Always, 2_000),
                new(LineTrouble.HexLoss, new Stretch(5_000, 1_000), 0.1),
                new(LineTrouble.HexDeaf, new Stretch(3_600_000, 60_000)),
                new(LineTrouble.Restart, new Stretch(120_000, 5_000)),
            },
            faults.All.ToArray());
    }

    [TestMethod]
    public void What_comes_at_random_comes_from_the_seed()
    {
        var faults = FaultsParser.Parse("restart=5s/1h,hexdeaf=5s/1h", seed: 5).All;

        Assert.AreNotEqual(faults[0].When.NextChangeMs(-1), faults[1].When.NextChangeMs(-1));
        Assert.AreEqual(faults[0], FaultsParser.Parse("restart=5s/1h", seed: 5).All[0]);
        Assert.AreNotEqual(faults[0], FaultsParser.Parse("restart=5s/1h", seed: 6).All[0]);
    }

    [TestMethod]
    public void An_empty_text_names_none()
    {
        Assert.IsEmpty(FaultsParser.Parse("").All);
        Assert.IsEmpty(FaultsParser.Parse(" ").All);
    }

    [TestMethod]
    public void Every_trouble_has_its_name()
    {
        CollectionAssert.AreEquivalent(
            Enum.GetNames<LineTrouble>().Select(name => name.ToLowerInvariant()).ToArray(), FaultsParser.Names.ToArray());
    }

    [TestMethod]
    [DataRow("flip=2", "--faults flip=2: a probability from 0 to 1, e.g. flip=0.0001, or for a while flip:0.001=30s@2m")]
    [DataRow("flip=-1", "--faults flip=-1: a probability from 0 to 1, e.g. flip=0.0001, or for a while flip:0.001=30s@2m")]
    [DataRow("drop=NaN", "--faults drop=NaN: a probability from 0 to 1, e.g. drop=0.0001, or for a while drop:0.001=30s@2m")]
    [DataRow("garbage", "--faults garbage: a probability from 0 to 1, e.g. garbage=0.0001, or for a while garbage:0.001=30s@2m")]
    [DataRow("hexloss=2", "--faults hexloss=2: a probability from 0 to 1, e.g. hexloss=0.0001, or for a while hexloss:0.001=30s@2m")]
    [DataRow("hex=1000", "--faults hex=1000: frames a second from 0 to 100, e.g. hex=5")]
    [DataRow("hexdelay=5", "--faults hexdelay=5: how much later in ms, s or m, e.g. hexdelay:300ms=1m@2m")]
    [DataRow("hexdelay:5s=soon", "--faults hexdelay:5s=soon: " + When)]
    [DataRow("silence=30@120s", "--faults silence=30@120s: " + When)]
    [DataRow("silence=30s", "--faults silence=30s: " + When)]
    [DataRow("restart", "--faults restart: " + When)]
    [DataRow("restart:2=always", "--faults restart:2=always: has no size; leave :2 out")]
    [DataRow("flap=1", "--faults flap=1: no such fault; there are flip, drop, garbage, hex, silence, hexdelay, hexloss, hexdeaf, restart")]
    public void A_mistake_is_answered_with_the_key_the_value_and_the_fix(string text, string message)
    {
        Assert.AreEqual(message, Assert.ThrowsExactly<FormatException>(() => FaultsParser.Parse(text)).Message);
    }
}
