using Mono.Cecil;
using Mono.Cecil.Cil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class StackAllocCheck : IDeviceCheck
{
    public IEnumerable<Finding> Look(ModuleDefinition module) => module.WhereCode(
        instruction => instruction.OpCode.Code == Code.Localloc,
        "uses stackalloc, which throws",
        "allocate the array once and keep it in a field");
}
