using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

/// <summary>A port's Read waits until there is all that was asked for, and without a time-out for ever.</summary>
internal sealed class SerialReadCheck : IDeviceCheck
{
    public const string Port = "System.IO.Ports.SerialPort";

    public IEnumerable<Finding> Look(ModuleDefinition module) =>
        from method in Calls.Of(module).GroupBy(call => call.Place)
        where !method.Any(call => call.Is(Port, "get_BytesToRead"))
        from call in method
        where call.Is(Port, "Read", "ReadByte", "get_BaseStream")
        select new Finding(call.Place,
            "reads the serial line without a look at BytesToRead: it waits until there is all that it asks for",
            "ask for no more than BytesToRead tells, in the same method");
}
