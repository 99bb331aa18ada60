using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class NativeMethodCheck : IDeviceCheck
{
    // The runtime itself supplies the methods of delegates.
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from method in module.AllMethods()
        where !method.HasBody && !method.IsAbstract && !method.IsRuntime
        select new Finding(Place.Of(method),
            "has no body: it needs native code in the firmware, and the published firmware has none of ours",
            "write it in C#, or put it behind a seam");
}
