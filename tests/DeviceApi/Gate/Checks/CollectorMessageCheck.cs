using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class CollectorMessageCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Is("nanoFramework.Runtime.Native.GC", "EnableGCMessages")
        select new Finding(call.Place,
            "has the garbage collector write on the debugger's port: nothing where the firmware has no trace, much time where it has",
            "leave it out; GC.Run(false) gives the free bytes");
}
