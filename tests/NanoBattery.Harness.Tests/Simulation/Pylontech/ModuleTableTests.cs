using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class ModuleTableTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(3)]
    [DataRow(16)]
    public void The_table_has_a_row_for_each_address_and_says_where_no_module_is(int modules)
    {
        var rows = new Talk(new PylontechOptions { Modules = modules }).Rows("pwr");

        Assert.HasCount(1 + 16, rows);
        Assert.AreEqual(16 - modules, rows.Count(row => row.Contains("Absent")));
    }

    [TestMethod]
    public void The_row_of_an_absent_module_is_all_dashes_and_as_wide_as_in_the_oldest_firmware()
    {
        var reply = new Talk().Ask("pwr");

        StringAssert.Contains(reply, "\r\r\n4     -      -      -      -      -      -      -      Absent   -        -        -        -        "
            + "-                    -        -       \r\r\n");
    }

    [TestMethod]
    public void An_absent_module_has_a_status_and_no_values_and_no_cells()
    {
        var talk = new Talk();

        Assert.AreEqual("Absent", talk.Value("pwr 4", "Basic Status"));
        Assert.HasCount(4, talk.Rows("pwr 4"));
        Assert.HasCount(1, talk.Rows("bat 4"));
    }

    [TestMethod]
    public void A_module_of_16_cells_of_280_Ah_says_so()
    {
        var talk = new Talk(new PylontechOptions { Cells = 16, CapacityAmpHours = 280 });

        Assert.HasCount(1 + 16, talk.Rows("bat 1"));
        Assert.AreEqual("280000", talk.Value("pwr 1", "Total Coulomb"));
        Assert.AreEqual("16", talk.Value("info 1", "Cell Number"));
    }
}
