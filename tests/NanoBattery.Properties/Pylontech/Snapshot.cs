using System.Collections;
using System.Reflection;
using NanoBattery.Pylontech;
using NanoBattery.Readings;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>Everything that a console's readings show, found by their properties, so that none can be forgotten.</summary>
public static class Snapshot
{
    private static readonly PropertyInfo[] OfModule = typeof(ModuleReading).GetProperties(BindingFlags.Public | BindingFlags.Instance);
    private static readonly PropertyInfo[] OfSystem = typeof(SystemReading).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    public static string Of(Talk talk) =>
        string.Join("\n", talk.Modules.Select(module => Of(module, OfModule)).Append(Of(talk.System, OfSystem)));

    private static string Of(object reading, PropertyInfo[] properties) =>
        string.Join(", ", properties.Select(property => property.Name + " " + Text(property.GetValue(reading))));

    private static string Text(object? value) => value switch
    {
        AlarmLevels alarms => AlarmNames.Of(alarms),
        IEnumerable many and not string => string.Join(" ", many.Cast<object>()),
        _ => value + "",
    };
}
