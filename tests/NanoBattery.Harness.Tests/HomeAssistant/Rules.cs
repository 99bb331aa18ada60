namespace NanoBattery.Harness.Tests.HomeAssistant;

/// <summary>
/// What Home Assistant takes, as far as our announcements go. Source: its MQTT integration's schemas of sensor, binary sensor,
/// number and button, its abbreviations, and its tables of the units and state classes of a device class.
/// </summary>
internal static class Rules
{
    private static readonly string[] Common =
        ["name", "unique_id", "default_entity_id", "device", "origin", "availability", "availability_mode", "entity_category", "enabled_by_default"];

    public static readonly IReadOnlyDictionary<string, string[]> Required = new Dictionary<string, string[]>
    {
        ["sensor"] = ["state_topic"],
        ["binary_sensor"] = ["state_topic"],
        ["number"] = ["command_topic"],
        ["button"] = ["command_topic"],
    };

    public static readonly IReadOnlyDictionary<string, string[]> Optional = new Dictionary<string, string[]>
    {
        ["sensor"] =
            [.. Common, "value_template", "expire_after", "unit_of_measurement", "device_class", "state_class", "suggested_display_precision"],
        ["binary_sensor"] = [.. Common, "value_template", "expire_after", "device_class", "payload_on", "payload_off"],
        ["number"] = [.. Common, "state_topic", "value_template", "retain", "min", "max", "step", "mode", "unit_of_measurement", "device_class"],
        ["button"] = [.. Common, "payload_press"],
    };

    /// <summary>A value that is only shown is never for configuration.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Categories = new Dictionary<string, string[]>
    {
        ["sensor"] = ["diagnostic"],
        ["binary_sensor"] = ["diagnostic"],
        ["number"] = ["config", "diagnostic"],
        ["button"] = ["config", "diagnostic"],
    };

    public static readonly IReadOnlyDictionary<string, string[]> Units = new Dictionary<string, string[]>
    {
        ["voltage"] = ["\u00b5V", "mV", "V", "kV", "MV"],
        ["current"] = ["mA", "A"],
        ["power"] = ["mW", "W", "kW", "MW", "GW", "TW"],
        ["apparent_power"] = ["mVA", "VA", "kVA"],
        ["energy"] = ["Wh", "kWh", "MWh", "GWh", "TWh", "J", "kJ", "MJ", "GJ", "cal", "kcal", "Mcal", "Gcal"],
        ["temperature"] = ["\u00b0C", "\u00b0F", "K"],
        ["battery"] = ["%"],
        ["duration"] = ["d", "h", "min", "s", "ms"],
    };

    public static readonly IReadOnlyDictionary<string, string[]> StateClasses = new Dictionary<string, string[]>
    {
        [""] = ["measurement", "total", "total_increasing"],
        ["voltage"] = ["measurement"],
        ["current"] = ["measurement"],
        ["power"] = ["measurement"],
        ["apparent_power"] = ["measurement"],
        ["energy"] = ["total", "total_increasing"],
        ["temperature"] = ["measurement"],
        ["battery"] = ["measurement"],
        ["duration"] = ["measurement", "total", "total_increasing"],
    };

    public static readonly string[] BinaryClasses = ["problem", "connectivity"];

    public static readonly string[] NumberClasses = ["current"];

    public static readonly string[] DeviceKeys = ["identifiers", "name", "manufacturer", "model", "sw_version", "serial_number", "via_device"];

    public static readonly string[] OriginKeys = ["name", "sw_version"];

    public static readonly IReadOnlyDictionary<string, string> Long = new Dictionary<string, string>
    {
        ["uniq_id"] = "unique_id",
        ["def_ent_id"] = "default_entity_id",
        ["stat_t"] = "state_topic",
        ["val_tpl"] = "value_template",
        ["exp_aft"] = "expire_after",
        ["unit_of_meas"] = "unit_of_measurement",
        ["dev_cla"] = "device_class",
        ["stat_cla"] = "state_class",
        ["sug_dsp_prc"] = "suggested_display_precision",
        ["ent_cat"] = "entity_category",
        ["en"] = "enabled_by_default",
        ["avty"] = "availability",
        ["avty_mode"] = "availability_mode",
        ["t"] = "topic",
        ["pl_on"] = "payload_on",
        ["pl_off"] = "payload_off",
        ["pl_prs"] = "payload_press",
        ["cmd_t"] = "command_topic",
        ["ret"] = "retain",
        ["dev"] = "device",
        ["o"] = "origin",
    };

    public static readonly IReadOnlyDictionary<string, string> LongOfDevice = new Dictionary<string, string>
    {
        ["ids"] = "identifiers",
        ["mf"] = "manufacturer",
        ["mdl"] = "model",
        ["sw"] = "sw_version",
        ["sn"] = "serial_number",
    };
}
