namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class DayOfADeviceTests
{
    // What real devices of these kinds send, in their order.
    private const string ShuntMain = "PID V VS I P CE SOC TTG Alarm AR BMV FW MON";
    private const string ShuntHistory = "H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H15 H16 H17 H18";
    private const string Mppt = "PID FW SER# V I VPV PPV CS MPPT OR ERR LOAD IL H19 H20 H21 H22 H23 HSDS";
    private const string Charger = "PID FWE SER# V I T ERR CS HC#";
    private const string Inverter = "PID FW SER# MODE CS AC_OUT_V AC_OUT_I AC_OUT_S V AR WARN OR";

    [TestMethod]
    [DataRow("shunt", ShuntMain, ShuntHistory)]
    [DataRow("mppt", Mppt, null)]
    [DataRow("charger", Charger, null)]
    [DataRow("inverter", Inverter, null)]
    public void Every_block_of_a_day_sums_to_zero_and_has_its_fields_in_order(string kind, string first, string? second)
    {
        var labelSets = second is null ? [first] : new[] { first, second };
        var blocks = Simulated.Stream(kind, Simulated.DayMs).Blocks;

        Assert.HasCount(86_400 * labelSets.Length, blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            Assert.AreEqual(0, blocks[i].Sum, $"block {i}");
            Assert.AreEqual(labelSets[i % labelSets.Length], string.Join(' ', blocks[i].Labels), $"block {i}");
        }
    }

    [TestMethod]
    public void Every_frame_of_a_charger_s_day_sums_to_0x55()
    {
        foreach (var frame in Simulated.Stream("charger", Simulated.DayMs).Frames)
        {
            Assert.AreEqual(0x55, frame.Sum, frame.Text);
            Assert.AreEqual('A', frame.Command, frame.Text);
        }
    }

    [TestMethod]
    [DataRow("shunt")]
    [DataRow("mppt")]
    [DataRow("charger")]
    [DataRow("inverter")]
    public void Values_keep_to_the_longest_that_the_protocol_allows(string kind)
    {
        foreach (var block in Simulated.Stream(kind, Simulated.HourMs).Blocks)
        {
            Assert.IsLessThanOrEqualTo(22, block.Labels.Count + 1);
            Assert.IsTrue(block.Labels.TrueForAll(label => label.Length <= 8));
            Assert.IsTrue(block.Values.TrueForAll(value => value.Length <= 32));
        }
    }
}
