namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class Us5000LayoutTests
{
    private readonly Talk _talk = new();

    [TestMethod]
    public void The_table_of_modules_ends_with_the_transistors_temperature()
    {
        StringAssert.Contains(_talk.Ask("pwr"), "@\r\r\nPower Volt   Curr   Tempr  Tlow   Thigh  Vlow   Vhigh  Base.St  Volt.St  Curr.St  Temp.St  Coulomb  "
            + "Time                 B.V.St   B.T.St   MosTempr M.T.St  \r\r\n1     ");
    }

    [TestMethod]
    public void A_row_of_a_module_has_a_value_in_each_column()
    {
        var row = _talk.Ask("pwr").Split("\r\r\n")[2];

        // The values of two columns are a character narrower than their titles.
        Assert.AreEqual("Normal   Normal  20400    Normal  ", row[^34..]);
        Assert.HasCount(19, row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [TestMethod]
    public void The_table_of_cells_has_SOC_and_BAL()
    {
        var lines = _talk.Ask("bat 1").Split("\r\r\n");

        Assert.AreEqual("Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  Temp. State  SOC          Coulomb      BAL         ", lines[1]);
        StringAssert.Matches(lines[2], new(@"^0        32\d\d     0        \d{5}    Idle         Normal       Normal       Normal       \d\d%         2\d{4} mAH      N$"));
    }
}
