using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class InverterDeviceTests
{
    private static readonly List<TextBlock> Day = Simulated.Stream("inverter", Simulated.DayMs).Blocks;

    [TestMethod]
    public void The_output_stays_near_230_V()
    {
        Assert.IsTrue(Day.All(block => block.Number("AC_OUT_V") is >= 22_900 and <= 23_100));
    }

    [TestMethod]
    public void Apparent_power_is_voltage_times_current_as_well_as_a_tenth_of_an_ampere_can_say()
    {
        foreach (var block in Day)
        {
            var voltAmperes = block.Number("AC_OUT_V") / 100.0 * block.Number("AC_OUT_I") / 10.0;
            Assert.AreEqual(block.Number("AC_OUT_S"), voltAmperes, 12);
        }
    }

    [TestMethod]
    [DataRow(4, "0xA231")]
    [DataRow(8, "0xA232")]
    [DataRow(16, "0xA234")]
    public void The_product_fits_the_pack(int cells, string productId)
    {
        Assert.AreEqual(productId, Simulated.Stream("inverter", 2000, new SimulationOptions { Cells = cells }).Blocks[0]["PID"]);
    }

    [TestMethod]
    public void More_load_than_it_is_rated_for_is_an_overload_warning()
    {
        var evening = new SimulationOptions { Cells = 16, CapacityAmpHours = 280, StartSecondOfDay = 19 * 3600 };

        Assert.AreEqual("256", Simulated.Stream("inverter", 2000, evening).Blocks[0]["WARN"]);
    }
}
