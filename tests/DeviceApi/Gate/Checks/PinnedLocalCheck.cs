using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class PinnedLocalCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from method in module.AllMethods()
        where method.HasBody && method.Body.Variables.Any(variable => variable.IsPinned)
        select new Finding(Place.Of(method),
            "uses fixed: the metadata processor stops there, and there is no image",
            "use an index into the array");
}
