using Mono.Cecil;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate.Checks;

internal sealed class GenericCheck : IDeviceCheck
{
    private const string TypeFails = "the interpreter crashes when it loads the assembly";
    private const string MethodFails = "the interpreter hangs";
    private const string Fix = "write it for the type it is used with, with an interface or a delegate of our own";

    public IEnumerable<Finding> Look(ModuleDefinition module)
    {
        foreach (var type in module.GetTypes().Where(type => type.HasGenericParameters))
            yield return new Finding(Place.Of(type), $"is a generic type: {TypeFails}", Fix);
        foreach (var mention in Mentions.Of(module))
        {
            if (mention.Type is GenericInstanceType used)
                yield return new Finding(mention.Place, $"uses the generic type {used.ElementType.Name}: {TypeFails}", Fix);
        }
        foreach (var method in module.AllMethods())
        {
            if (method.HasGenericParameters)
                yield return new Finding(Place.Of(method), $"is a generic method: {MethodFails}", Fix);
            foreach (var called in method.Code().Select(instruction => instruction.Operand).OfType<GenericInstanceMethod>())
                yield return new Finding(Place.Of(method), $"uses the generic method {called.Name}: {MethodFails}", Fix);
        }
    }
}
