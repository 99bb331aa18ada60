using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoBattery.Gate.Reading;

internal static class ModuleWalk
{
    public static IEnumerable<MethodDefinition> AllMethods(this ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => type.Methods);

    public static IEnumerable<Instruction> Code(this MethodDefinition method) =>
        method.HasBody ? method.Body.Instructions : [];

    /// <summary>A finding in each method whose code has an instruction of that kind.</summary>
    public static IEnumerable<Finding> WhereCode(
        this ModuleDefinition module, Func<Instruction, bool> kind, string reason, string fix) =>
        from method in module.AllMethods()
        where method.Code().Any(kind)
        select new Finding(Place.Of(method), reason, fix);
}
