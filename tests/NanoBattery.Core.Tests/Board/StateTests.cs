namespace NanoBattery.Tests;

[TestClass]
public class StateTests
{
    [TestMethod]
    public void A_solar_charger_publishes_a_state_of_its_own_and_no_battery()
    {
        Bench bench = new Bench();
        bench.Hear(
            Wire.Begin().Field("PID", "0xA042").Field("FW", "123").Field("SER#", "HQ1411ABCDE").Field("V", "12530").Field("I", "620")
                .Field("VPV", "33580").Field("PPV", "8").Field("CS", "3").Field("MPPT", "2").Field("OR", "0x00000000").Field("ERR", "0")
                .Field("LOAD", "ON").Field("IL", "100").Field("H19", "8272").Field("H20", "0").Field("H21", "11").Field("H22", "25")
                .Field("H23", "119").Field("HSDS", "274").End(), 4);

        Assert.AreEqual(0, bench.Mail.BatteryCount);
        Assert.AreEqual("nanobattery/board/mppt/state", bench.Mail.StateTopic);
        Assert.IsTrue(bench.Mail.StateHas("{\"Device\":\"mppt\",\"Product\":\"BlueSolar MPPT 75|15\",\"ProductId\":\"0xA042\",\"Serial\":\"HQ1411ABCDE\",\"Firmware\":\"1.23\","));
        Assert.IsTrue(bench.Mail.StateHas("\"Voltage\":12.530,\"Current\":0.620,\"PanelVoltage\":33.580,\"PanelPower\":8,\"Load\":1,\"LoadCurrent\":0.100,"));
        Assert.IsTrue(bench.Mail.StateHas("\"State\":3,\"StateText\":\"Bulk\",\"Tracker\":2,\"TrackerText\":\"MPP tracking\",\"Error\":0,\"ErrorText\":\"No error\","));
        Assert.IsTrue(bench.Mail.StateHas("\"YieldTotal\":82.72,\"YieldToday\":0.00,\"MaxPowerToday\":11,\"YieldYesterday\":0.25,\"MaxPowerYesterday\":119,"));
    }

    [TestMethod]
    public void A_charger_has_a_topic_of_its_own()
    {
        Bench charger = new Bench();
        charger.Hear(Wire.Begin().Field("PID", "0xA330").Field("FWE", "0342FF").Field("V", "28680").Field("I", "9000").Field("T", "---").Field("ERR", "0").Field("CS", "3").End(), 4);
        Assert.AreEqual("nanobattery/board/charger/state", charger.Mail.StateTopic);
        Assert.IsTrue(charger.Mail.StateHas("\"Firmware\":\"3.42\""));
        Assert.IsTrue(charger.Mail.StateHas("\"Temperature\":null"));
    }

    [TestMethod]
    public void An_inverter_has_a_topic_of_its_own()
    {
        Bench inverter = new Bench();
        inverter.Hear(Wire.Begin().Field("PID", "0xA231").Field("FW", "0121").Field("AC_OUT_V", "23005").Field("AC_OUT_I", "12").Field("V", "12800").Field("AR", "0").Field("WARN", "0").Field("CS", "9").Field("MODE", "2").Field("OR", "0x00000000").End(), 4);
        Assert.AreEqual("nanobattery/board/inverter/state", inverter.Mail.StateTopic);
        Assert.IsTrue(inverter.Mail.StateHas("\"AcVoltage\":230.05,\"AcCurrent\":1.2,"));
        Assert.IsTrue(inverter.Mail.StateHas("\"StateText\":\"Inverting\""));
    }

    [TestMethod]
    public void A_shunts_state_counts_what_was_taken_out_above_zero_and_an_infinite_time_not_at_all()
    {
        Bench bench = new Bench();
        bench.Hear(
            Wire.Begin().Field("PID", "0xA389").Field("V", "12865").Field("I", "0").Field("P", "0").Field("CE", "-25000")
                .Field("SOC", "839").Field("TTG", "-1").Field("H1", "-50000").Field("H6", "-1057300").End(), 4);

        Assert.IsTrue(bench.Mail.StateHas("\"ConsumedAmphours\":25.000,\"TimeToGoMinutes\":null,"));
        Assert.IsTrue(bench.Mail.StateHas("\"DeepestDischarge\":50.000,"));
        Assert.IsTrue(bench.Mail.StateHas("\"TotalAhDrawn\":1057.300,"));
        Assert.IsTrue(bench.Mail.BatteryHas("\"TimeToGo\":null,"));
        Assert.IsTrue(bench.Mail.StateHas("\"OutOfRange\":0,"));
    }

    [TestMethod]
    public void A_silent_device_says_so_and_keeps_its_keys()
    {
        Bench bench = new Bench();
        bench.Hear(Wire.Begin().Field("PID", "0xA042").Field("V", "12530").Field("CS", "3").Field("H19", "8272").End(), 4);
        int commas = CommasIn(bench.Mail.State);
        bench.Run(11_000);

        Assert.IsTrue(bench.Mail.StateHas("\"Online\":0"));
        Assert.IsTrue(bench.Mail.StateHas("\"Voltage\":null"));
        Assert.IsTrue(bench.Mail.StateHas("\"State\":null,\"StateText\":null"));
        Assert.IsTrue(bench.Mail.StateHas("\"YieldTotal\":82.72"));
        Assert.AreEqual(commas, CommasIn(bench.Mail.State));
    }

    [TestMethod]
    public void Devices_swapped_within_a_second_do_not_publish_twice_in_it()
    {
        Bench bench = new Bench();
        byte[] solar = Wire.Begin().Field("PID", "0xA042").Field("V", "12530").Field("CS", "3").Field("PPV", "8").End().ToArray();
        byte[] charger = Wire.Begin().Field("PID", "0xA330").Field("V", "28680").Field("CS", "3").End().ToArray();
        int count = 0;
        for (int i = 0; i < 20; i++)
        {
            for (int block = 0; block < 3; block++)
            {
                bench.Line.Send(i % 2 == 0 ? solar : charger);
            }

            bench.Run(100);
            count = bench.Mail.StateCount;
        }

        // Two seconds, two topics.
        Assert.IsTrue(count >= 2 && count <= 4, "" + count);
    }

    [TestMethod]
    public void Damage_on_the_line_is_counted_in_the_state()
    {
        Bench bench = new Bench();
        Wire block = Wire.Begin().Field("PID", "0xA042").Field("V", "12530").Field("CS", "3").End();
        bench.Hear(block, 3);
        bench.Hear(Wire.Begin().Raw("\r\nV\t1\r\nChecksum\tx:A0102000599\n:A0102000543\n"), 1);
        bench.Hear(block, 1);

        Assert.IsTrue(bench.Mail.StateHas("\"GoodBlocks\":4,\"BadBlocks\":1,\"OutOfRange\":0,\"HexFrames\":1,\"BadHexFrames\":1,"));
    }

    private static int CommasIn(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            count += text[i] == ',' ? 1 : 0;
        }

        return count;
    }
}
