using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class SerialEventCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Is(SerialReadCheck.Port, "add_DataReceived")
        select new Finding(call.Place,
            "waits for the serial line's event: some firmware never raises it, and it comes on another thread",
            "ask BytesToRead at every step");
}
