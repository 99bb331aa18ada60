using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class InterfaceBodyCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from type in module.GetTypes()
        where type.IsInterface
        from method in type.Methods
        where !method.IsAbstract
        select new Finding(Place.Of(method),
            "is an interface's method with a body: calling it throws",
            "leave the interface without bodies; put the shared code into a static class");
}
