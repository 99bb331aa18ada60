using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class ExternalControlTests
{
    private readonly HexBench _bench = HexBench.Of(ChargerKind.Volatile).Pass(10_000);

    private ControlledDevice Charger => _bench.Charger;

    [TestMethod]
    public void A_limit_is_obeyed_within_two_seconds()
    {
        Assert.AreEqual(30_000, Charger.Milliamps, 50);
        _bench.Limit(100);

        Assert.AreEqual(100, Charger.EffectiveLimitDeciamps);
        Assert.AreEqual(10_000, _bench.Pass(2000).Charger.Milliamps, 50);
        Assert.AreEqual(10_000, _bench.Heard.Blocks[^1].Number("I"), 100);
    }

    [TestMethod]
    [DataRow(0x00)]
    [DataRow(0x01)]
    [DataRow(0x04)]
    [DataRow(0x02)]
    public void A_limit_alone_does_nothing(int mode)
    {
        _bench.Set(0x200E, (byte)mode);
        _bench.SetWord(0x2015, 100);

        Assert.AreEqual(300, Charger.EffectiveLimitDeciamps);
        Assert.AreEqual(30_000, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    [DataRow(100, 200, 100)]
    [DataRow(200, 100, 100)]
    [DataRow(0, 100, 0)]
    [DataRow(0xFFFF, 150, 150)]
    [DataRow(5000, 300, 300)]
    public void The_lower_of_limit_and_setting_counts(int limit, int setting, int effective)
    {
        _bench.SetWord(0xEDF0, setting);
        _bench.Limit(limit);

        Assert.AreEqual(effective, Charger.EffectiveLimitDeciamps);
        Assert.AreEqual(effective * 100, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void A_minute_without_a_write_ends_it()
    {
        _bench.Limit(100);
        var passed = _bench.Pass(59_900).Charger;
        Assert.IsTrue(passed.IsControlled);
        _bench.Pass(200);

        Assert.IsFalse(passed.IsControlled);
        Assert.AreEqual(0xFFFF, _bench.Get(0x2015));
        Assert.AreEqual(0, _bench.Get(0x200E));
        Assert.AreEqual(30_000, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void Written_again_and_again_it_lasts()
    {
        for (var i = 0; i < 20; i++)
        {
            _bench.Limit(100);
            _bench.Pass(50_000);
            Assert.AreEqual(100, Charger.EffectiveLimitDeciamps);
        }
    }

    [TestMethod]
    public void Each_register_has_a_minute_of_its_own()
    {
        _bench.Limit(100);
        _bench.Pass(50_000);
        _bench.SetWord(0x2015, 100);
        _bench.Pass(20_000);

        Assert.IsFalse(Charger.IsControlled, "0x200E was not written again");
        Assert.AreEqual(100, _bench.Get(0x2015));
    }

    [TestMethod]
    public void The_setting_in_flash_lasts_for_ever()
    {
        _bench.SetWord(0xEDF0, 120);

        Assert.AreEqual(12_000, _bench.Pass(120_000).Charger.Milliamps, 50);
        Assert.AreEqual(1, Charger.FlashWrites[0xEDF0]);
    }

    [TestMethod]
    public void A_deaf_charger_says_yes_and_forgets()
    {
        var deaf = HexBench.Of(ChargerKind.Deaf);
        deaf.Limit(100);

        Assert.AreEqual(0xFFFF, deaf.Get(0x2015));
        Assert.AreEqual(0, deaf.Get(0x200E));
        Assert.AreEqual(300, deaf.Charger.EffectiveLimitDeciamps);
        Assert.AreEqual(30_000, deaf.Pass(5000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void A_lying_charger_says_yes_remembers_and_charges_on()
    {
        var lying = HexBench.Of(ChargerKind.Lying);
        lying.Limit(100);

        Assert.AreEqual(100, lying.Get(0x2015));
        Assert.AreEqual(5, lying.Get(0x200E));
        Assert.AreEqual(30_000, lying.Pass(5000).Charger.Milliamps, 50);
    }

    [TestMethod]
    [DataRow(ChargerKind.Volatile)]
    [DataRow(ChargerKind.Stored)]
    [DataRow(ChargerKind.Deaf)]
    [DataRow(ChargerKind.Lying)]
    public void The_setting_in_flash_works_in_every_kind(ChargerKind kind)
    {
        var bench = HexBench.Of(kind);
        bench.SetWord(0xEDF0, 90);

        Assert.AreEqual(9_000, bench.Pass(5000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void Switched_off_it_gives_nothing_and_says_so()
    {
        _bench.Set(0x0200, 4);

        Assert.AreEqual(0, _bench.Pass(2000).Charger.Milliamps);
        Assert.AreEqual("0", _bench.Heard.Blocks[^1]["CS"]);
        Assert.AreEqual(4, _bench.Get(0x0207));
        _bench.Set(0x0200, 1);
        Assert.AreEqual(30_000, _bench.Pass(2000).Charger.Milliamps, 50);
    }

    [TestMethod]
    public void A_lower_absorption_voltage_is_kept_to()
    {
        var full = new HexBench(new ChargerDevice(new SimulationOptions { StartSocPermille = 900 }));
        full.SetWord(0xEDF7, 1360);
        full.Pass(3_600_000);

        var absorption = full.Heard.Blocks.FindAll(block => block["CS"] == "4");
        Assert.IsGreaterThan(60, absorption.Count);
        Assert.AreEqual(13_600, absorption.Max(block => block.Number("V")), 20);
    }

    [TestMethod]
    public void An_mppt_obeys_likewise()
    {
        var noon = new HexBench(new MpptDevice(new SimulationOptions { StartSecondOfDay = 12 * 3600, StartSocPermille = 300 })).Pass(5000);
        noon.Limit(30);
        noon.Pass(3000);
        var limited = noon.Heard.Blocks[^1];

        Assert.AreEqual(3_000, limited.Number("I"));
        Assert.AreEqual("1", limited["MPPT"]);
        Assert.IsGreaterThan(3_000, noon.Pass(65_000).Charger.Milliamps);
    }
}
