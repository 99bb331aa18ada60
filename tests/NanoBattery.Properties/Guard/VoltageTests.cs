using NanoBattery.Guard;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>At the end of a charge, where the stages, the highest cell and a rule have each their own charge voltage.</summary>
[TestClass]
public class VoltageTests
{
    private const int Cells = 4;
    private const int LongestCharge = 100;
    private const int MaxCell = 3_450;

    [TestMethod]
    public void In_the_same_mode_a_higher_cell_never_raises_the_charge_voltage()
    {
        Seeds.Each(GuardCount.States / 50, random =>
        {
            BoardSettings settings = new();
            settings.Set("battery.cells", Cells.ToString());
            settings.Set("guard.absorptionSeconds", random.Next(3).ToString());
            settings.Set("battery.floatCellVoltageV", DecimalText.OfThousandths(MaxCell - random.Next(20)));
            settings.Set("guard.rules.soc-float.on", random.Next(3) == 0 ? "true" : "false");
            BatteryGuard[] guards = [new(settings), new(settings)];
            int steps = random.Next(LongestCharge);
            for (int step = 1; step <= steps; step++)
            {
                BatteryReading reading = Full(step, MaxCell - random.Next(6), random.Next(10));
                Hear(guards[0], reading);
                Hear(guards[1], reading);
            }

            for (int step = steps + 1; step < steps + 4; step++)
            {
                int highest = MaxCell + random.Next(-20, 150);
                int spread = random.Next(150);
                Hear(guards[0], Full(step, highest, spread));
                BatteryReading worse = Full(step, highest, spread);
                // Only the last reading differs.
                worse.CellMillivolts[0] += step == steps + 3 ? random.Next(1, 60) : 0;
                Hear(guards[1], worse);
            }

            Limits better = guards[0].Limits;
            Limits limits = guards[1].Limits;
            if (limits.Mode == better.Mode && limits.MaxChargeMillivolts > better.MaxChargeMillivolts)
            {
                Assert.Fail($"after {steps} steps: {limits.MaxChargeMillivolts} mV ({limits.Mode}), not {better.MaxChargeMillivolts}");
            }
        });
    }

    [TestMethod]
    public void Cells_that_are_alike_end_in_float_and_go_no_lower()
    {
        BatteryGuard guard = new(new BoardSettings());
        int before = Cells * MaxCell;
        for (int second = 1; second < 3_000; second++)
        {
            Hear(guard, Full(second, MaxCell - 3, 2));
            int voltage = guard.Limits.MaxChargeMillivolts;
            Assert.IsTrue(voltage <= before && voltage >= before - 1, $"{before} mV, and a second later {voltage}");
            before = voltage;
        }

        Assert.AreEqual("Float", guard.Limits.Mode);
        Assert.AreEqual(Cells * 3_375, before);
    }

    private static void Hear(BatteryGuard guard, BatteryReading reading)
    {
        Assert.IsTrue(guard.Accept(reading));
        guard.Step(reading, reading.AtMs);
    }

    private static BatteryReading Full(int second, int highest, int spread)
    {
        BatteryReading reading = new() { AtMs = second * 1_000, PowerWatts = 0, SocPermille = 990, CellCount = Cells };
        reading.PackMillivolts = Cells * (highest - spread / 2);
        Array.Fill(reading.CellMillivolts, highest - spread / 2, 0, Cells);
        reading.CellMillivolts[0] = highest;
        reading.CellMillivolts[1] = highest - spread;
        return reading;
    }
}
