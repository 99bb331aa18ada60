using Mono.Cecil;

namespace NanoBattery.Gate;

/// <summary>One thing the interpreter can't do. It may report a place more than once: the gate removes doubles.</summary>
public interface IDeviceCheck
{
    IEnumerable<Finding> Look(ModuleDefinition module);
}
