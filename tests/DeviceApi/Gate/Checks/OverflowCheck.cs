using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class OverflowCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) => module.WhereCode(
        instruction => instruction.OpCode.Name.Contains(".ovf"),
        "relies on an overflow check (checked, or an array's size or index that is no int): the interpreter wraps instead",
        "compare with the limits first; use int for sizes and indexes");
}
