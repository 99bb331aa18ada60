using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ConsoleFaultsParserTests
{
    [TestMethod]
    public void A_text_names_all_faults()
    {
        var faults = ConsoleFaultsParser.Parse(
            "flip=0.001, drop:0.5=30s@2m,garbage=0,silence=@1h,cut=always,cut:20=1s@1s,baud:9600=5s@0s,slow:3s=1m@2m,pager=1s@1s,pager:5=1s@2s,sleep=@1s,reboot=8s@1m");

        CollectionAssert.AreEqual(
            new ConsoleFault[]
            {
                new(ConsoleTrouble.Flip, Stretch.Always, 0.001),
                new(ConsoleTrouble.Drop, new Stretch(120_000, 30_000), 0.5),
                new(ConsoleTrouble.Garbage, Stretch.Always),
                new(ConsoleTrouble.Silence, new Stretch(3_600_000, null)),
                new(ConsoleTrouble.Cut, Stretch.Always),
                new(ConsoleTrouble.Cut, new Stretch(1_000, 1_000), 20),
                new(ConsoleTrouble.Speed, new Stretch(0, 5_000), 9_600),
                new(ConsoleTrouble.Slow, new Stretch(120_000, 60_000), 3_000),
                new(ConsoleTrouble.Pager, new Stretch(1_000, 1_000), 10),
                new(ConsoleTrouble.Pager, new Stretch(2_000, 1_000), 5),
                new(ConsoleTrouble.Sleep, new Stretch(1_000, null)),
                new(ConsoleTrouble.Reboot, new Stretch(60_000, 8_000)),
            },
            faults.Console.ToArray());
    }

    [TestMethod]
    public void Modules_fail_each_by_itself()
    {
        var faults = ConsoleFaultsParser.Parse("silent:1=always,missing:2=@5m,absent:16=1h@2h");

        CollectionAssert.AreEqual(
            new ModuleFault[]
            {
                new(1, ModuleTrouble.Silent, Stretch.Always),
                new(2, ModuleTrouble.Missing, new Stretch(300_000, null)),
                new(16, ModuleTrouble.Absent, new Stretch(7_200_000, 3_600_000)),
            },
            faults.Modules.ToArray());
    }

    [TestMethod]
    public void What_comes_at_random_comes_once_in_its_round_and_not_with_others()
    {
        var faults = ConsoleFaultsParser.Parse("silence=30s/1h,reboot=30s/1h", seed: 5);
        var moments = faults.Console.Select(fault => fault.When.NextChangeMs(-1)).ToArray();

        Assert.AreNotEqual(moments[0], moments[1]);
        Assert.IsTrue(Array.TrueForAll(moments, moment => moment < 3_570_000));
        Assert.AreEqual(faults.Console[0], ConsoleFaultsParser.Parse("silence=30s/1h", seed: 5).Console[0]);
        Assert.AreNotEqual(faults.Console[0], ConsoleFaultsParser.Parse("silence=30s/1h", seed: 6).Console[0]);
    }

    [TestMethod]
    [DataRow("flip=2", "--faults flip=2: a probability from 0 to 1, e.g. flip=0.0001, or for a while flip:0.001=30s@2m")]
    [DataRow("flip:0.1=soon", "--faults flip:0.1=soon: when it is: a length, @ and a start such as 30s@2m, @2m for ever after, 30s/1h at random once an hour, or always")]
    [DataRow("silence", "--faults silence: when it is: a length, @ and a start such as 30s@2m, @2m for ever after, 30s/1h at random once an hour, or always")]
    [DataRow("silence=30s/40s", "--faults silence=30s/40s: lasts longer than half of what it comes round in; make it shorter, or rarer")]
    [DataRow("silence:2=30s@1m", "--faults silence:2=30s@1m: has no size; leave :2 out")]
    [DataRow("silent=always", "--faults silent=always: the module is missing, 1 to 16, e.g. silent:2=30s@2m")]
    [DataRow("absent:17=always", "--faults absent:17=always: the module is missing, 1 to 16, e.g. absent:2=30s@2m")]
    [DataRow("baud=always", "--faults baud=always: bits a second from 1 to 115200, e.g. baud:9600=30s@2m")]
    [DataRow("pager:0=always", "--faults pager:0=always: rows to a page from 1 to 100, e.g. pager:10=30s@2m")]
    [DataRow("slow=always", "--faults slow=always: how long it thinks in ms, s or m, e.g. slow:3s=1m@2m")]
    [DataRow("flap=1", "--faults flap=1: no such fault; there are flip, drop, garbage, silence, cut, baud, slow, pager, sleep, reboot, silent, missing, absent")]
    public void A_mistake_is_answered_with_the_part_and_the_fix(string text, string message)
    {
        Assert.AreEqual(message, Assert.ThrowsExactly<FormatException>(() => ConsoleFaultsParser.Parse(text)).Message);
    }
}
