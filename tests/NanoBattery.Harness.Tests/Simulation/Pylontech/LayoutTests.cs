using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Tests.Simulation.Pylontech;

[TestClass]
public sealed class LayoutTests
{
    private const string WidePwr = "Power Volt   Curr   Tempr  Tlow   Tlow.Id  Thigh  Thigh.Id Vlow   Vlow.Id  Vhigh  Vhigh.Id Base.St  Volt.St  Curr.St  Temp.St  "
        + "Coulomb  Time                 B.V.St   B.T.St  MosTempr M.T.St   SysAlarm.St";

    private const string OldPwr =
        "Power Volt   Curr   Tempr  Tlow   Thigh  Vlow   Vhigh  Base.St  Volt.St  Curr.St  Temp.St  Coulomb  Time                 B.V.St   B.T.St  ";

    private const string OldBat = "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  Temp. State  Coulomb     ";

    private const string States = "Idle     Normal   Normal   Normal   50%      2026-03-20 06:00:00  Normal   Normal  ";

    private const string CellStates = "Idle         Normal       Normal       Normal       ";

    public static IEnumerable<object[]> Names => ConsoleLayouts.All.Select(layout => new object[] { layout.Name });

    [TestMethod]
    [DataRow("us2000plus", OldPwr, @"^1     49\d{3}  0      \d\d000  \d\d000  \d\d000  32\d\d   32\d\d   " + States + "$")]
    [DataRow("pytes", OldPwr, @"^1     49\d{3}  0      \d\d000  \d\d000  \d\d000  32\d\d   32\d\d   " + States + "$")]
    [DataRow("us5000v2", WidePwr,
        @"^1     49\d{3}  0      \d{5}  \d{5}  \d\d?  +\d{5}  \d\d?  +32\d\d   \d\d?  +32\d\d   \d\d?  +" + States + @"\d{5}    Normal   Normal  $")]
    [DataRow("short", WidePwr, @"^1     49\d{3}  0      .*Normal  $")]
    [DataRow("us3000d", WidePwr, @"^1     5\d{4}  0      .*Normal  $")]
    public void The_table_of_modules_has_the_form_of_its_firmware(string layout, string header, string row)
    {
        var lines = Talking(layout).Ask("pwr").Split("\r\r\n");

        Assert.AreEqual(header, lines[1]);
        StringAssert.Matches(lines[2], new(row));
    }

    [TestMethod]
    [DataRow("us2000plus", OldBat, @"^0        32\d\d     0        \d\d000    " + CellStates + @" \d\d%      \d{5} mAH$")]
    [DataRow("extra2000", OldBat, @"^0        32\d\d     0        \d\d000    " + CellStates + @" \d\d%      \d{5} mAH$")]
    [DataRow("pytes", OldBat, @"^0        32\d\d     0        \d\d000    " + CellStates + @" \d\d%      \d{5} mAH$")]
    [DataRow("short", "Bat  Volt Curr    Tempr   V.State T.State AH(mAH)             Bal", @"^0    32\d\d 0       \d{5}   Normal  Normal   \d\d%      \d{5} mAH   N$")]
    [DataRow("us3000d",
        "Battery  Volt     Curr     Tempr    Base State   Volt. State  Curr. State  DTemp. State CTemp. State SOC          Coulomb          BAL",
        @"^0        32\d\d     0        \d{5}    " + CellStates + @"Normal       \d\d%          \d{5}        mAH N$")]
    public void The_table_of_cells_has_the_form_of_its_firmware(string layout, string header, string row)
    {
        var lines = Talking(layout).Ask("bat 1").Split("\r\r\n").Where(line => line.Length > 0).ToArray();

        Assert.AreEqual(header, lines[1]);
        StringAssert.Matches(lines[2].Split("\r\n")[0], new(row));
    }

    [TestMethod]
    public void The_new_firmware_has_the_table_of_cells_of_the_one_before()
    {
        StringAssert.Contains(Talking("us5000v2").Ask("bat 1"), "Temp. State  SOC          Coulomb      BAL         \r\r\n");
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_layout_answers_every_command_of_a_program_or_refuses_it(string layout)
    {
        var talk = Talking(layout);
        foreach (var command in (string[])["", "login debug", "pwr", "pwr 1", "pwr 2", "bat 1", "bat 2", "info", "info 2", "stat", "stat 2", "soh 1", "unit", "time", "pwrsys", "logout"])
        {
            var reply = talk.Ask(command);
            var end = layout == "pytes" ? "\rPYTES" : "\rpylon";
            Assert.IsGreaterThan(reply.Length - end.Length - 8, reply.LastIndexOf(end, StringComparison.Ordinal), $"{command}: {reply}");
        }

        Assert.IsEmpty(talk.Device.Violations);
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_layout_tells_the_module_as_it_is(string layout)
    {
        var talk = Talking(layout);
        talk.HearUntil(6 * Simulated.HourMs);
        var module = ModuleReport.Of(talk.Device.Stack.Modules[1], default);

        Assert.AreEqual($"{module.SocPercent}", talk.Value("pwr 2", "Coulomb"));
        Assert.AreEqual($"{module.State}", talk.Value("pwr 2", "Basic Status"));
        Assert.HasCount(module.Cells.Count + 1, talk.Rows("bat 2"));
    }

    [TestMethod]
    public void The_oldest_consoles_have_eight_rows()
    {
        Assert.HasCount(1 + 8, Talking("us2000plus").Rows("pwr"));
        StringAssert.Contains(Talking("us2000plus").Ask("pwr 9"), "Invalid command");
    }

    [TestMethod]
    public void An_Extra2000_is_slow_has_no_table_of_modules_and_sets_units_apart()
    {
        var talk = Talking("extra2000");

        Assert.AreEqual(19_200, talk.Device.BaudRate);
        StringAssert.Contains(talk.Ask("pwr"), "Invalid command");
        Assert.AreEqual("15", talk.Value("info 1", "Cell Count"));
        StringAssert.Contains(talk.Ask("info 1"), "Max Charge Curr     : 50000 mA\r\n\r");
        Assert.AreEqual("19200", talk.Value("info 1", "Console Port rate"));
    }

    [TestMethod]
    public void A_US3000D_names_its_states_and_has_16_cells()
    {
        var talk = Talking("us3000d");
        var reply = talk.Ask("pwr 1");

        StringAssert.Contains(reply, "\r\r\n B+B-.Volt       : 5");
        StringAssert.Contains(reply, "\r\r\n Max Voltage     : 57600       mV\r\r\n");
        StringAssert.Contains(reply, "\r\r\n Bat Volt Status : 0x4        BVNOR\r\r\n Bat Tmpr Status : 0x8        BTNOR\r\r\n Pwr Volt Status : 0x4        PVNOR\r\r\n");
        Assert.DoesNotContain("Events", reply);
        Assert.IsTrue(talk.Ask("bat 1").StartsWith("bat 1\n\r@\r\r\n\r\r\nBattery", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_US3000D_tells_the_history_of_the_master_only()
    {
        var talk = Talking("us3000d");

        StringAssert.Contains(talk.Ask("stat"), "completed");
        StringAssert.Contains(talk.Ask("stat 1"), "Invalid command");
        StringAssert.Contains(talk.Ask("info 2"), "Invalid command");
        StringAssert.Contains(talk.Ask("soh 1"), "Unknown command");
    }

    [TestMethod]
    public void Pytes_has_a_second_count_and_mixes_the_ends_of_rows()
    {
        var reply = Talking("pytes").Ask("pwr 1");

        StringAssert.Contains(reply, "\r\r\n Real Coulomb    : 2");
        StringAssert.Contains(reply, "\r\r\n Heater Status   : OFF     \r\n\r Protect ENA     : ");
        Assert.IsTrue(reply.EndsWith("$$\r\n\rPYTES>", StringComparison.Ordinal), reply);
    }

    private static Talk Talking(string layout) => new(new PylontechOptions { Layout = ConsoleLayouts.Named(layout) });
}
