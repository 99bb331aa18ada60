using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class ChargerViolationTests
{
    private readonly HexBench _bench = HexBench.Of(ChargerKind.Volatile).Pass(2000);

    private ControlledDevice Charger => _bench.Charger;

    [TestMethod]
    public void A_bms_in_the_network_is_a_violation()
    {
        _bench.Set(0x200E, 0x09);

        CollectionAssert.AreEqual(new[] { "0x200E = 0x09" }, Charger.Violations.ToArray());
        Assert.AreEqual(0, Charger.FlashWrites.Total);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void With_a_setpoint_it_is_remembered_in_flash(bool setpointFirst)
    {
        if (setpointFirst)
        {
            _bench.SetWord(0x2015, 100);
        }
        _bench.Set(0x200E, 0x0D);
        if (!setpointFirst)
        {
            _bench.SetWord(0x2015, 100);
        }

        Assert.AreEqual(1, _bench.Get(0xEDE8));
        Assert.AreEqual(1, Charger.FlashWrites[0xEDE8]);
        Assert.AreEqual(0, Charger.Error, "as long as the network lives");
        Assert.AreEqual(10_000, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void Alone_such_a_charger_has_error_67_and_gives_nothing()
    {
        _bench.Set(0x200E, 0x09);
        _bench.SetWord(0x2015, 100);
        _bench.Pass(62_000);

        Assert.AreEqual(67, Charger.Error);
        Assert.AreEqual(0, Charger.Milliamps);
        Assert.AreEqual(0, Charger.EffectiveLimitDeciamps);
        Assert.AreEqual("67", _bench.Heard.Blocks[^1]["ERR"]);
        Assert.AreEqual("2", _bench.Heard.Blocks[^1]["CS"]);
        Assert.AreEqual(67, _bench.Get(0xEDDA));
    }

    [TestMethod]
    public void Told_that_there_is_no_bms_it_charges_again()
    {
        Charger.Registers.Store(0xEDE8, 1);
        Assert.AreEqual(0, _bench.Pass(2000).Charger.Milliamps);
        _bench.Set(0xEDE8, 0);

        Assert.AreEqual(0, Charger.Error);
        Assert.AreEqual(30_000, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void What_is_controlled_as_it_should_be_is_none()
    {
        _bench.Limit(100);
        _bench.SetWord(0xEDF0, 100);
        _bench.Set(0x200E, 0);
        _bench.Send(":64F\n:154\n");

        Assert.IsEmpty(Charger.Violations);
        Assert.AreEqual(0, Charger.FlashWrites[0xEDE8]);
    }

    [TestMethod]
    public void The_boot_loader_and_the_defaults_are_violations()
    {
        _bench.Send(":055\n");
        _bench.Send(HexBench.Request(HexCommand.Set, 0x0004));

        CollectionAssert.AreEqual(new[] { "enter boot", "0x0004 = 0x" }, Charger.Violations.ToArray());
    }

    [TestMethod]
    public void Another_kind_writes_it_down_too()
    {
        var stored = HexBench.Of(ChargerKind.Stored);
        stored.Set(0x200E, 0x08);

        Assert.HasCount(1, stored.Charger.Violations);
    }
}
