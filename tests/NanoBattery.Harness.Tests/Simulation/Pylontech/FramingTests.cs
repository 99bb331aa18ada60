using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class FramingTests
{
    private const string End = "\r\n\rCommand completed successfully\r\n\r$$\r\n\rpylon>";

    private readonly Talk _talk = new(new PylontechOptions { Modules = 1, AmbientDegrees = 20 });

    [TestMethod]
    public void An_empty_line_is_answered_with_the_prompt()
    {
        Assert.AreEqual("\n\rpylon>", _talk.Ask(""));
    }

    [TestMethod]
    public void A_row_of_a_table_ends_with_CR_CR_LF_and_the_last_one_with_CR_LF_CR()
    {
        Assert.AreEqual("time\n\r@\r\r\nDs3231 2026-03-20 06:00:00" + End, _talk.Ask("time"));
    }

    [TestMethod]
    public void A_row_of_a_list_ends_with_CR_LF_CR()
    {
        var reply = _talk.Ask("info");

        Assert.IsTrue(reply.StartsWith("info\n\r@\r\n\rDevice address      : 1\r\n\rManufacturer        : Pylon\r\n\r", StringComparison.Ordinal), reply);
        StringAssert.Contains(reply, "Barcode             : SIMULATED0000001\r\n\r\r\n\rSpecification       : 48V/50AH\r\n\rCell Number         : 15\r\n\r"
            + "Max Dischg Curr     : -50000mA\r\n\rMax Charge Curr     : 50000mA\r\n\r");
        Assert.IsTrue(reply.EndsWith("Console Port rate   : 115200" + End, StringComparison.Ordinal), reply);
    }

    [TestMethod]
    public void A_module_is_told_in_lines_of_key_value_and_unit()
    {
        var reply = _talk.Ask("pwr 1");

        Assert.IsTrue(reply.StartsWith("pwr 1\n\r@\r\r\n ----------------------------\r\r\n Power  1\r\r\n\r\r\n Voltage         : 49", StringComparison.Ordinal), reply);
        StringAssert.Contains(reply, "       mV\r\r\n Current         : ");
        StringAssert.Contains(reply, "       mC\r\r\n Coulomb         : 50          %\r\r\n Total Coulomb   : 50000       mAH\r\r\n"
            + " Max Voltage     : 54000       mV\r\r\n Charge Times    : 0           \r\r\n Basic Status    : Idle    \r\r\n Volt Status     : Normal  \r\r\n");
        StringAssert.Contains(reply, " Bat Events      : 0x0        \r\r\n Power Events    : 0x0        \r\r\n System Fault    : 0x0        \r\r\n");
        Assert.IsTrue(reply.EndsWith("\r\r\n ----------------------------" + End, StringComparison.Ordinal), reply);
    }

    [TestMethod]
    public void The_statistics_stand_right_aligned_behind_their_colons()
    {
        StringAssert.Contains(_talk.Ask("stat 1"), "@\r\r\nDevice address           1\r\r\nData Items      :        1\r\r\n");
        StringAssert.Contains(_talk.Ask("stat 1"), "\r\r\nSOH             :      100\r\r\nPwr Percent     :       50\r\r\n");
    }

    [TestMethod]
    public void The_health_of_cells_is_a_table_below_the_modules_number()
    {
        var reply = _talk.Ask("soh 1");

        StringAssert.Contains(reply, "@\r\r\nPower   1\r\r\nBattery    Voltage    SOHCount   SOHStatus \r\r\n0          329");
        Assert.HasCount(2 + 15, Talk.RowsOf(reply));
    }

    [TestMethod]
    [DataRow("dance", "dance")]
    [DataRow("dance 1", "dance")]
    [DataRow("pwrsys", "pwrsys")]
    public void An_unknown_command_is_refused_and_not_completed(string command, string named)
    {
        Assert.AreEqual($"{command}\n\r@\r\r\nUnknown command '{named}' - try 'help'\r\n\r$$\r\n\rpylon>", _talk.Ask(command));
    }

    [TestMethod]
    [DataRow("pwr 17")]
    [DataRow("pwr 0")]
    [DataRow("bat x")]
    [DataRow("info 2")]
    [DataRow("stat 2")]
    [DataRow("login 123")]
    public void What_cannot_be_done_is_refused_and_not_completed(string command)
    {
        Assert.AreEqual($"{command}\n\r@\r\r\nInvalid command or fail to excute.\r\n\r$$\r\n\rpylon>", _talk.Ask(command));
    }

    [TestMethod]
    public void CR_ends_a_line_as_well_and_CR_LF_ends_one_line_and_not_two()
    {
        Assert.AreEqual("time\r\r@\r\r\nDs3231 2026-03-20 06:00:00" + End, _talk.Type("time\r\n"));
        Assert.AreEqual("", _talk.HearUntil(_talk.Console.NowMs + 1000));
    }
}
