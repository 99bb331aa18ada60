using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class MutableStructCheck : IDeviceCheck
{
    // A local function's captured variables are a struct of the compiler's (its name starts with <), handed on by reference
    // and never copied: that works.
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from type in module.GetTypes()
        where type.IsValueType && !type.IsEnum && !type.Name.StartsWith('<')
        from field in type.Fields
        where !field.IsStatic && !field.IsInitOnly
        select new Finding(Place.Of(field),
            "is a struct's field that can change: a copy may be the same struct, and a change to one shows in the other",
            "make it a readonly struct, or a sealed class");
}
