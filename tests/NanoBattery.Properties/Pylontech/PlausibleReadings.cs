using NanoBattery.Pylontech;
using NanoBattery.Readings;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>The ranges in which every value of a console's readings lies, unless it is unknown.</summary>
public static class PlausibleReadings
{
    public static void Check(Talk talk)
    {
        foreach (ModuleReading module in talk.Modules)
        {
            Check(module);
        }

        SystemReading system = talk.System;
        In(system.ModulesPresent, 0, 16);
        In(system.ModulesAsleep, 0, 16);
        In(system.Millivolts, 10_000, 99_999);
        In(system.Milliamps, -4_800_000, 4_800_000);
        In(system.RemainingMilliampHours, 0, 16_000_000);
        In(system.FullMilliampHours, 1_000, 16_000_000);
        In(system.SocPermille, 0, 1_000);
        In(system.HealthPercent, 0, 100);
        In(system.MaxChargeMillivolts, 10_000, 99_999);
        In(system.MinDischargeMillivolts, 10_000, 99_999);
        In(system.ModuleMaxChargeMilliamps, 0, 300_000);
        In(system.ModuleMaxDischargeMilliamps, 0, 300_000);
        In(system.StackMaxChargeMilliamps, 0, 4_800_000);
        In(system.StackMaxDischargeMilliamps, 0, 4_800_000);
    }

    private static void Check(ModuleReading module)
    {
        In(module.BaseState, BaseState.Idle, BaseState.Other);
        In(module.PackMillivolts, 10_000, 99_999);
        In(module.CurrentMilliamps, -300_000, 300_000);
        In(module.TemperatureDecidegrees, -500, 1_500);
        In(module.SocPermille, 0, 1_000);
        In(module.CapacityMilliampHours, 1_000, 1_000_000);
        In(module.MaxPackMillivolts, 10_000, 99_999);
        In(module.ColdestCellDecidegrees, -500, 1_500);
        In(module.HottestCellDecidegrees, -500, 1_500);
        In(module.LowestCellMillivolts, 500, 5_000);
        In(module.HighestCellMillivolts, 500, 5_000);
        In(module.MosDecidegrees, -500, 1_500);
        In(module.NamedStops, Stops.Nothing, Stops.Both);
        In(module.MaxChargeMilliamps, 1, 300_000);
        In(module.MaxDischargeMilliamps, 0, 300_000);
        In(module.StatedCells, 8, 24);
        In(module.Cycles, 0, 100_000);
        In(module.HealthPercent, 0, 100);
        In(module.CellHealthCount, 0, 1_000_000);
        foreach (int state in States(module))
        {
            In(state, StateWord.Normal, StateWord.Over);
        }

        Assert.IsTrue(module.CellCount is >= 0 and <= 24);
        for (int i = 0; i < module.CellCount; i++)
        {
            Assert.IsTrue(module.CellMillivolts[i] is >= 500 and <= 5_000);
            In(module.CellDecidegrees[i], -500, 1_500);
        }
    }

    private static int[] States(ModuleReading module) =>
    [
        module.VoltageState, module.CurrentState, module.TemperatureState, module.ChargeState, module.HealthState, module.MosState,
        module.SystemAlarmState, module.CellVoltageState, module.CellTemperatureState, module.CellHealthState,
    ];

    private static void In(int value, int least, int most) =>
        Assert.IsTrue(!Reading.IsKnown(value) || (value >= least && value <= most), $"{value} is not within {least} to {most}");
}
