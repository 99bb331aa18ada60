using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

internal static class Calls
{
    public static IEnumerable<Call> Of(ModuleDefinition module) =>
        module.AllMethods().Where(method => method.HasBody).SelectMany(method => new StackWalk(method).Calls());
}
