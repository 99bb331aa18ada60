namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>The counters of a module. Most stay at 0: nothing in this world trips them.</summary>
internal static class StatisticRows
{
    private const int MilliampSecondsPerMilliampHour = 3600;

    public static Reply Of(ModuleReport module)
    {
        var reply = Reply.Table().Add($"Device address         {ConsoleLayout.Number(module.Address),3}");
        foreach (var (key, value) in Rows(module))
        {
            reply.Row().Append(key.PadRight(16)).Append(": ").Append(ConsoleLayout.Number(value).PadLeft(8));
        }
        return reply;
    }

    private static IEnumerable<(string Key, long Value)> Rows(ModuleReport module)
    {
        var times = module.Times;
        yield return ("Data Items", 1);
        yield return ("HisData Items", 0);
        yield return ("Charge Cnt.", 0);
        yield return ("Discharge Cnt.", 0);
        yield return ("Charge Times", module.TimesCharged);
        yield return ("Status Cnt.", 0);
        yield return ("Idle Times", 0);
        yield return ("COC Times", times.ChargeExcess);
        yield return ("COC2 Times", 0);
        yield return ("DOC Times", times.DischargeExcess);
        yield return ("DOC2 Times", 0);
        yield return ("COCA Times", 0);
        yield return ("DOCA Times", 0);
        yield return ("SC Times", 0);
        yield return ("Bat OV Times", times.CellOver);
        yield return ("Bat HV Times", times.CellHigh);
        yield return ("Bat LV Times", times.CellLow);
        yield return ("Bat UV Times", times.CellUnder);
        yield return ("Bat SLP Times", 0);
        yield return ("Pwr OV Times", times.PackOver);
        yield return ("Pwr HV Times", times.PackHigh);
        yield return ("Pwr LV Times", times.PackLow);
        yield return ("Pwr UV Times", times.PackUnder);
        yield return ("Pwr SLP Times", 0);
        yield return ("CHT Times", times.Hot);
        yield return ("CLT Times", times.Cold);
        yield return ("Shut Times", 0);
        yield return ("Reset Times", 1);
        yield return ("CYCLE Times", module.Cycles);
        yield return ("SOH", 100);
        yield return ("Pwr Percent", module.SocPercent);
        yield return ("Pwr Coulomb", (long)module.MilliampHours * MilliampSecondsPerMilliampHour);
        yield return ("LifeWarn Times", 0);
        yield return ("LifeAlarm Times", 0);
    }
}
