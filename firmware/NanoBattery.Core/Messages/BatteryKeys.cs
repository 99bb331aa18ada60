namespace NanoBattery.Messages;

/// <summary>
/// One row a key of the battery message, in the order written: the path and its decimals.
/// Source: the paths that dbus-mqtt-battery 1.0.12 accepts. All of a topic's keys stand in each of its messages.
/// </summary>
public static class BatteryKeys
{
    /// <param name="cells">How many cells the device measures, 0 to <see cref="Readings.BatteryReading.MostCells"/>.</param>
    /// <param name="writer">As for <see cref="MessageShape"/>.</param>
    public static MessageShape ShapeFor(int cells, JsonWriter? writer)
    {
        int cellRows = cells == 0 ? 1 : cells;
        string[] paths = new string[BatteryKey.FirstCell + 2 * cellRows];
        int[] decimals = new int[paths.Length];
        Fill(paths, decimals);
        if (cells == 0)
        {
            // The consumer derives the lowest and highest cell only from a "Voltages" that has any.
            Put(paths, decimals, BatteryKey.FirstCell, "Voltages", MessageShape.EmptyObject);
            Put(paths, decimals, BatteryKey.FirstCell + 1, "Balances", MessageShape.EmptyObject);
        }

        for (int i = 0; i < cells; i++)
        {
            Put(paths, decimals, BatteryKey.FirstCell + i, "Voltages.Cell" + (i + 1), 3);
            Put(paths, decimals, BatteryKey.FirstCell + cells + i, "Balances.Cell" + (i + 1), 0);
        }

        return new MessageShape(paths, decimals, writer);
    }

    private static void Fill(string[] paths, int[] decimals)
    {
        Put(paths, decimals, BatteryKey.Power, "Dc.Power", 0);
        Put(paths, decimals, BatteryKey.Voltage, "Dc.Voltage", 3);
        Put(paths, decimals, BatteryKey.Current, "Dc.Current", 3);
        Put(paths, decimals, BatteryKey.Temperature, "Dc.Temperature", 1);
        Put(paths, decimals, BatteryKey.MidVoltage, "Dc.MidVoltage", 3);
        Put(paths, decimals, BatteryKey.MidVoltageDeviation, "Dc.MidVoltageDeviation", 1);
        Put(paths, decimals, BatteryKey.Soc, "Soc", 1);
        Put(paths, decimals, BatteryKey.InstalledCapacity, "InstalledCapacity", 3);
        Put(paths, decimals, BatteryKey.Capacity, "Capacity", 3);
        Put(paths, decimals, BatteryKey.ConsumedAmphours, "ConsumedAmphours", 3);
        Put(paths, decimals, BatteryKey.TimeToGo, "TimeToGo", 0);
        Put(paths, decimals, BatteryKey.Balancing, "Balancing", 0);
        Put(paths, decimals, BatteryKey.Soh, "Soh", 0);
        Put(paths, decimals, BatteryKey.AlarmLowVoltage, "Alarms.LowVoltage", 0);
        Put(paths, decimals, BatteryKey.AlarmHighVoltage, "Alarms.HighVoltage", 0);
        Put(paths, decimals, BatteryKey.AlarmLowSoc, "Alarms.LowSoc", 0);
        Put(paths, decimals, BatteryKey.AlarmHighChargeCurrent, "Alarms.HighChargeCurrent", 0);
        Put(paths, decimals, BatteryKey.AlarmHighDischargeCurrent, "Alarms.HighDischargeCurrent", 0);
        Put(paths, decimals, BatteryKey.AlarmHighCurrent, "Alarms.HighCurrent", 0);
        Put(paths, decimals, BatteryKey.AlarmCellImbalance, "Alarms.CellImbalance", 0);
        Put(paths, decimals, BatteryKey.AlarmHighChargeTemperature, "Alarms.HighChargeTemperature", 0);
        Put(paths, decimals, BatteryKey.AlarmLowChargeTemperature, "Alarms.LowChargeTemperature", 0);
        Put(paths, decimals, BatteryKey.AlarmLowCellVoltage, "Alarms.LowCellVoltage", 0);
        Put(paths, decimals, BatteryKey.AlarmHighCellVoltage, "Alarms.HighCellVoltage", 0);
        Put(paths, decimals, BatteryKey.AlarmLowTemperature, "Alarms.LowTemperature", 0);
        Put(paths, decimals, BatteryKey.AlarmHighTemperature, "Alarms.HighTemperature", 0);
        Put(paths, decimals, BatteryKey.AlarmHighInternalTemperature, "Alarms.HighInternalTemperature", 0);
        Put(paths, decimals, BatteryKey.AlarmFuseBlown, "Alarms.FuseBlown", 0);
        Put(paths, decimals, BatteryKey.AlarmInternalFailure, "Alarms.InternalFailure", 0);
        Put(paths, decimals, BatteryKey.AlarmBmsCable, "Alarms.BmsCable", 0);
        Put(paths, decimals, BatteryKey.ChargeRequest, "Info.ChargeRequest", 0);
        Put(paths, decimals, BatteryKey.MaxChargeVoltage, "Info.MaxChargeVoltage", 3);
        Put(paths, decimals, BatteryKey.MaxChargeCurrent, "Info.MaxChargeCurrent", 3);
        Put(paths, decimals, BatteryKey.MaxDischargeCurrent, "Info.MaxDischargeCurrent", 3);
        Put(paths, decimals, BatteryKey.MaxChargeCellVoltage, "Info.MaxChargeCellVoltage", 3);
        Put(paths, decimals, BatteryKey.BatteryLowVoltage, "Info.BatteryLowVoltage", 3);
        Put(paths, decimals, BatteryKey.ChargeMode, "Info.ChargeMode", MessageShape.Text);
        Put(paths, decimals, BatteryKey.ChargeLimitation, "Info.ChargeLimitation", MessageShape.Text);
        Put(paths, decimals, BatteryKey.DischargeLimitation, "Info.DischargeLimitation", MessageShape.Text);
        Put(paths, decimals, BatteryKey.ChargeCycles, "History.ChargeCycles", 0);
        Put(paths, decimals, BatteryKey.FullDischarges, "History.FullDischarges", 0);
        Put(paths, decimals, BatteryKey.MinimumVoltage, "History.MinimumVoltage", 3);
        Put(paths, decimals, BatteryKey.MaximumVoltage, "History.MaximumVoltage", 3);
        Put(paths, decimals, BatteryKey.TotalAhDrawn, "History.TotalAhDrawn", 3);
        Put(paths, decimals, BatteryKey.DeepestDischarge, "History.DeepestDischarge", 3);
        Put(paths, decimals, BatteryKey.LastDischarge, "History.LastDischarge", 3);
        Put(paths, decimals, BatteryKey.AverageDischarge, "History.AverageDischarge", 3);
        Put(paths, decimals, BatteryKey.DischargedEnergy, "History.DischargedEnergy", 2);
        Put(paths, decimals, BatteryKey.ChargedEnergy, "History.ChargedEnergy", 2);
        Put(paths, decimals, BatteryKey.TimeSinceLastFullCharge, "History.TimeSinceLastFullCharge", 0);
        Put(paths, decimals, BatteryKey.LowVoltageAlarms, "History.LowVoltageAlarms", 0);
        Put(paths, decimals, BatteryKey.HighVoltageAlarms, "History.HighVoltageAlarms", 0);
        Put(paths, decimals, BatteryKey.MinimumCellVoltage, "History.MinimumCellVoltage", 3);
        Put(paths, decimals, BatteryKey.MaximumCellVoltage, "History.MaximumCellVoltage", 3);
        Put(paths, decimals, BatteryKey.MinimumTemperature, "History.MinimumTemperature", 1);
        Put(paths, decimals, BatteryKey.MaximumTemperature, "History.MaximumTemperature", 1);
        Put(paths, decimals, BatteryKey.MinVoltageCellId, "System.MinVoltageCellId", MessageShape.Cell);
        Put(paths, decimals, BatteryKey.MinCellVoltage, "System.MinCellVoltage", 3);
        Put(paths, decimals, BatteryKey.MaxVoltageCellId, "System.MaxVoltageCellId", MessageShape.Cell);
        Put(paths, decimals, BatteryKey.MaxCellVoltage, "System.MaxCellVoltage", 3);
        Put(paths, decimals, BatteryKey.MinTemperatureCellId, "System.MinTemperatureCellId", MessageShape.Cell);
        Put(paths, decimals, BatteryKey.MinCellTemperature, "System.MinCellTemperature", 1);
        Put(paths, decimals, BatteryKey.MaxTemperatureCellId, "System.MaxTemperatureCellId", MessageShape.Cell);
        Put(paths, decimals, BatteryKey.MaxCellTemperature, "System.MaxCellTemperature", 1);
        Put(paths, decimals, BatteryKey.MosTemperature, "System.MOSTemperature", 1);
        Put(paths, decimals, BatteryKey.CellsPerBattery, "System.NrOfCellsPerBattery", 0);
        Put(paths, decimals, BatteryKey.ModulesOnline, "System.NrOfModulesOnline", 0);
        Put(paths, decimals, BatteryKey.ModulesOffline, "System.NrOfModulesOffline", 0);
        Put(paths, decimals, BatteryKey.ModulesBlockingCharge, "System.NrOfModulesBlockingCharge", 0);
        Put(paths, decimals, BatteryKey.ModulesBlockingDischarge, "System.NrOfModulesBlockingDischarge", 0);
        Put(paths, decimals, BatteryKey.AllowToCharge, "Io.AllowToCharge", 0);
        Put(paths, decimals, BatteryKey.AllowToDischarge, "Io.AllowToDischarge", 0);
        Put(paths, decimals, BatteryKey.AllowToBalance, "Io.AllowToBalance", 0);
    }

    private static void Put(string[] paths, int[] decimals, int key, string path, int places)
    {
        paths[key] = path;
        decimals[key] = places;
    }
}
