namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The whole stack in a few lines, and what the master recommends: its charge voltage, its discharge voltage, its currents.</summary>
internal static class SystemRows
{
    private const int ChargeCellMillivolts = 3550;
    private const int UsualPercentOfCapacity = 50;
    private const int TopPercentOfCapacity = 10;
    private const int TopSocPercent = 95;

    public static Reply Of(IReadOnlyList<ModuleReport> modules)
    {
        var reply = Reply.Table().Add(" Power System Information").Add(" ---------------------------------");
        var state = modules.Sum(module => (long)module.Milliamps) switch { > 100 => "charging", < -100 => "discharging", _ => "idle" };
        reply.Add($" System is {state}");
        foreach (var (key, value, unit) in Rows(modules))
        {
            reply.Row().Append(' ').Append(key.PadRight(25)).Append(": ").Append(ConsoleLayout.Number(value).PadRight(9)).Append(unit);
        }
        return reply;
    }

    private static IEnumerable<(string Key, long Value, string Unit)> Rows(IReadOnlyList<ModuleReport> modules)
    {
        var cells = modules[0].Cells.Count;
        var left = modules.Sum(module => (long)module.MilliampHours);
        var whole = modules.Sum(module => (long)module.CapacityMilliampHours);
        var charge = modules.Min(ChargeMilliamps) * modules.Count;
        var discharge = -whole * UsualPercentOfCapacity / 100;
        yield return ("Total Num", modules.Count, "");
        yield return ("Present Num", modules.Count, "");
        yield return ("Sleep Num", 0, "");
        yield return ("System Volt", (long)modules.Average(module => module.Millivolts), "mV");
        yield return ("System Curr", modules.Sum(module => (long)module.Milliamps), "mA");
        yield return ("System RC", left, "mAH");
        yield return ("System FCC", whole, "mAH");
        yield return ("System SOC", left * 100 / whole, "%");
        yield return ("System SOH", 100, "%");
        yield return ("Highest voltage", modules.Max(module => module.Highest.Millivolts), "mV");
        yield return ("Average voltage", (long)modules.Average(module => module.Millivolts) / cells, "mV");
        yield return ("Lowest voltage", modules.Min(module => module.Lowest.Millivolts), "mV");
        yield return ("Highest temperature", modules.Max(module => module.Warmest.Millidegrees), "mC");
        yield return ("Average temperature", (long)modules.Average(module => module.Cells.Average(cell => cell.Millidegrees)), "mC");
        yield return ("Lowest temperature", modules.Min(module => module.Coldest.Millidegrees), "mC");
        yield return ("Recommend chg voltage", cells * ChargeCellMillivolts, "mV");
        yield return ("Recommend dsg voltage", cells * 46_000 / 15, "mV");
        yield return ("Recommend chg current", charge / modules.Count, "mA");
        yield return ("Recommend dsg current", discharge / modules.Count, "mA");
        yield return ("system Recommend chg voltage", cells * ChargeCellMillivolts, "mV");
        yield return ("system Recommend dsg voltage", cells * 46_000 / 15, "mV");
        yield return ("system Recommend chg current", charge, "mA");
        yield return ("system Recommend dsg current", discharge, "mA");
    }

    private static long ChargeMilliamps(ModuleReport module) => module.CellVoltage is Level.Over or Level.High
        ? 0
        : (long)module.CapacityMilliampHours * (module.SocPercent >= TopSocPercent ? TopPercentOfCapacity : UsualPercentOfCapacity) / 100;
}
