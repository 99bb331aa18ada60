using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class SerialTextCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from call in Calls.Of(module)
        where call.Is(SerialReadCheck.Port, "ReadLine", "ReadExisting")
        select new Finding(call.Place,
            "takes what the serial line has for text: it is a string for each call, and what is no UTF-8 is garbled",
            "read as many bytes as BytesToRead tells into a buffer");
}
