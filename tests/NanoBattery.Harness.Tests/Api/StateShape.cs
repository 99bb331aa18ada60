using System.Text.Json;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>The names in an answer, level by level, whatever is null in it: "battery.limits.chargeVolts".</summary>
internal static class StateShape
{
    /// <summary>Every name that /api/state may have.</summary>
    public static readonly string[] Names =
    [
        "time", "uptimeSeconds",
        .. Of("board", "name version mode why lastRestart storage heapFree"),
        .. Of("connections.line", "state device ageMs damaged"), .. Of("connections.wifi", "state words"), .. Of("connections.broker", "state words"),
        .. Of("battery", "soc volts amperes watts celsius ageMs isLive capacityAh remainingAh timeToGoSeconds mode"),
        .. Of("battery.limits", "chargeVolts chargeAmperes dischargeAmperes chargeReason dischargeReason"),
        .. Of("battery.alarms[]", "name level"), "battery.cells", "battery.balancing",
        .. Of("battery.highCell", "mv id"), .. Of("battery.lowCell", "mv id"),
        .. Of("battery.history", "cycles fullDischarges drawnAh deepestAh lastAh averageAh chargedKwh dischargedKwh lowestVolts highestVolts lowestCellMv"),
        .. Of("battery.history", "highestCellMv lowestCelsius highestCelsius secondsSinceFull lowVoltageAlarms highVoltageAlarms"),
        .. Of("modules[]", "address isHere soc volts amperes celsius cells balancing ageMs"), .. Of("modules[].alarms[]", "name level"),
        .. Of("charger", "volts amperes state ageMs isLive"), .. Of("charger.limit", "amperes source inForce route refused min max"),
    ];

    /// <summary>The names of all values that are no object, and no list of objects.</summary>
    public static IEnumerable<string> NamesIn(JsonElement element, string path = "")
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return element.EnumerateObject().SelectMany(each => NamesIn(each.Value, path.Length == 0 ? each.Name : $"{path}.{each.Name}"));
        }
        var isOfObjects = element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.Object);
        return isOfObjects ? element.EnumerateArray().SelectMany(each => NamesIn(each, path + "[]")) : [path];
    }

    private static IEnumerable<string> Of(string group, string names) => names.Split(' ').Select(name => $"{group}.{name}");
}
