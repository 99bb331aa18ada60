using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Registers;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class ChargerRegisterTests
{
    private const int Unknown = -(int)HexFlags.UnknownId;

    [TestMethod]
    [DataRow(":154\n", "54243", DisplayName = "ping: the application, 3.42")]
    [DataRow(":352\n", "14243", DisplayName = "version 3.42")]
    [DataRow(":451\n", "130A3", DisplayName = "product id")]
    [DataRow(":70A010043\n", "70A010048513232", DisplayName = "serial number: HQ22")]
    [DataRow(":70B010042\n", "70B0100426C7565", DisplayName = "model: Blue")]
    [DataRow(":74001000D\n", "7400100008000", DisplayName = "capabilities: external control")]
    [DataRow(":7DFED0082\n", "7DFED002C01", DisplayName = "maximum: 30 A")]
    [DataRow(":7C8ED0099\n", "7C8ED004B00", DisplayName = "minimum: a quarter of it")]
    [DataRow(":7F0ED0071\n", "7F0ED002C01", DisplayName = "setting: 30 A")]
    [DataRow(":715200019\n", "7152000FFFF", DisplayName = "limit: none")]
    [DataRow(":70E200020\n", "70E200000", DisplayName = "network: alone")]
    public void A_charger_tells_what_it_is(string request, string reply)
    {
        var bench = HexBench.Of(ChargerKind.Volatile).Pass(200);
        bench.Send(request);

        StringAssert.StartsWith(bench.Pass(200).Replies().Single().Text, ":" + reply);
        Assert.AreEqual(0x55, bench.Replies().Single().Sum);
    }

    [TestMethod]
    [DataRow(0x1234, new byte[] { 1 }, HexFlags.UnknownId)]
    [DataRow(0xEDDF, new byte[] { 1, 0 }, HexFlags.NotSupported)]
    [DataRow(0xED8F, new byte[] { 1, 0 }, HexFlags.NotSupported)]
    [DataRow(0x010A, new byte[] { 0x48 }, HexFlags.NotSupported)]
    [DataRow(0xEDF0, new byte[] { 0x4A, 0 }, HexFlags.ParameterError, DisplayName = "less than the minimum")]
    [DataRow(0xEDF0, new byte[] { 0x2D, 1 }, HexFlags.ParameterError, DisplayName = "more than the maximum")]
    [DataRow(0xEDF0, new byte[] { 100 }, HexFlags.ParameterError, DisplayName = "a byte too few")]
    [DataRow(0xEDF0, new byte[] { 100, 0, 0 }, HexFlags.ParameterError, DisplayName = "a byte too many")]
    [DataRow(0x0200, new byte[] { 2 }, HexFlags.ParameterError, DisplayName = "no mode of a charger")]
    [DataRow(0xEDF7, new byte[] { 0, 0 }, HexFlags.ParameterError)]
    public void What_cannot_be_set_gets_flags_that_say_why(int register, byte[] value, HexFlags flags)
    {
        var bench = HexBench.Of(ChargerKind.Volatile);
        var before = bench.Charger.Registers[register];

        Assert.AreEqual(flags, bench.Set(register, value));
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
        Assert.IsTrue(register is 0xED8F || before == bench.Charger.Registers[register]);
    }

    [TestMethod]
    [DataRow(0x0200, new byte[] { 4 })]
    [DataRow(0xEDF0, new byte[] { 100, 0 })]
    [DataRow(0xEDF6, new byte[] { 0x78, 0x05 })]
    [DataRow(0xEDF7, new byte[] { 0x78, 0x05 })]
    public void A_setting_is_read_back_and_each_write_of_it_wears_the_flash(int register, byte[] value)
    {
        var bench = HexBench.Of(ChargerKind.Stored);
        for (var i = 1; i <= 3; i++)
        {
            Assert.AreEqual(HexFlags.None, bench.Set(register, value));
            Assert.AreEqual(i, bench.Charger.FlashWrites[register]);
        }
        Assert.AreEqual(3, bench.Charger.FlashWrites.Total);
        Assert.AreEqual(value[0] + (value.Length > 1 ? 256 * value[1] : 0), bench.Get(register));
    }

    [TestMethod]
    public void A_hand_in_the_app_changes_a_setting_and_counts_as_no_write_of_the_host()
    {
        var bench = HexBench.Of(ChargerKind.Stored).Pass(100);
        bench.Charger.Registers.Store(0xEDF0, 150);

        Assert.Contains(":AF0ED009600D8", bench.Pass(200).Heard.Frames.Select(frame => frame.Text));
        Assert.AreEqual(150, bench.Get(0xEDF0));
        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
    }

    [TestMethod]
    public void The_volatile_registers_wear_nothing()
    {
        var bench = HexBench.Of(ChargerKind.Volatile);
        bench.Limit(100);

        Assert.AreEqual(0, bench.Charger.FlashWrites.Total);
    }

    [TestMethod]
    [DataRow(ChargerKind.Stored, 0x200E)]
    [DataRow(ChargerKind.Stored, 0x2015)]
    [DataRow(ChargerKind.Bare, 0x200E)]
    [DataRow(ChargerKind.Bare, 0x2015)]
    public void A_charger_with_settings_only_does_not_know_the_volatile_registers(ChargerKind kind, int register)
    {
        var bench = HexBench.Of(kind);

        Assert.AreEqual(HexFlags.UnknownId, bench.Set(register, 5));
        Assert.AreEqual(Unknown, bench.Get(register));
    }

    [TestMethod]
    [DataRow(ChargerKind.Volatile, 0x8000L, 75L)]
    [DataRow(ChargerKind.Deaf, 0x8000L, 75L)]
    [DataRow(ChargerKind.Lying, 0x8000L, 75L)]
    [DataRow(ChargerKind.Stored, 0L, 75L)]
    [DataRow(ChargerKind.Bare, (long)Unknown, (long)Unknown)]
    public void What_it_says_it_can_do_depends_on_its_kind(ChargerKind kind, long capabilities, long minimum)
    {
        var bench = HexBench.Of(kind);

        Assert.AreEqual(capabilities, bench.Get(0x0140));
        Assert.AreEqual(minimum, bench.Get(0xEDC8));
    }

    [TestMethod]
    public void Without_a_minimum_any_current_can_be_set()
    {
        Assert.AreEqual(HexFlags.None, HexBench.Of(ChargerKind.Bare).SetWord(0xEDF0, 1));
    }

    [TestMethod]
    public void Signed_rows_read_their_sign()
    {
        var row = new RegisterRow(0xED8C, RegisterType.Sn32, Kept.Flash);

        Assert.AreEqual(-2, row.NumberOf([0xFE, 0xFF, 0xFF, 0xFF]));
        Assert.IsTrue(row.Takes(int.MinValue));
        Assert.IsFalse(row.Takes(int.MinValue - 1L));
        Assert.AreEqual(0xFFFF, new RegisterRow(0, RegisterType.Un16, Kept.Flash).NumberOf([0xFF, 0xFF]));
    }
}
