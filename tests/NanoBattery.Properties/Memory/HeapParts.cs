namespace NanoBattery.Memory;

/// <summary>Whose an object is: the first row that its type's name begins with. Another part is another row.</summary>
public static class HeapParts
{
    private static readonly (string Begin, string Part)[] Rows =
    [
        ("NanoBattery.VeDirect.", "VE.Direct"),
        ("NanoBattery.Serial.", "VE.Direct"),
        ("NanoBattery.Pylontech.ModuleReading", "modules"),
        ("NanoBattery.Pylontech.ModuleWatch", "modules"),
        ("NanoBattery.Pylontech.AskLog", "modules"),
        ("NanoBattery.Pylontech.", "console"),
        ("NanoBattery.Charger.", "charger"),
        ("NanoBattery.ChargerLine", "charger"),
        ("NanoBattery.Guard.", "guard"),
        ("NanoBattery.History.", "history"),
        ("NanoBattery.Messages.", "messages"),
        ("NanoBattery.HomeAssistant.", "discovery"),
        ("NanoBattery.Settings.", "settings"),
        ("NanoBattery.", "board"),
    ];

    /// <summary>The parts, in the order of their rows.</summary>
    public static IEnumerable<string> Names => Rows.Select(row => row.Part).Distinct();

    public static string Of(Type type) => Rows.First(row => type.FullName!.StartsWith(row.Begin, StringComparison.Ordinal)).Part;
}
