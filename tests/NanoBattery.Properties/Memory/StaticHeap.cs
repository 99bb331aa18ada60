using System.Reflection;

namespace NanoBattery.Memory;

/// <summary>What the static fields of the firmware hold. The interpreter fills all of them before a program begins.</summary>
public static class StaticHeap
{
    private const BindingFlags Own = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static BoardHeap Measure() => BoardHeap.Of([.. Firmware.Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(Values)]);

    private static IEnumerable<object?> Values(Type type) =>
        type.GetFields(Own).Where(field => !field.IsLiteral && !field.FieldType.IsValueType).Select(field => field.GetValue(null));
}
