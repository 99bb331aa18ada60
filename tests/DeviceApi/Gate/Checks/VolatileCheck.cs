using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class VolatileCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from field in module.GetTypes().SelectMany(type => type.Fields)
        where field.FieldType is RequiredModifierType { ModifierType.Name: "IsVolatile" }
        select new Finding(Place.Of(field),
            "is volatile, which the board's mscorlib doesn't know",
            "use lock, or Interlocked on an int");
}
