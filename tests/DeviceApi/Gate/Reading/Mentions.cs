using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NanoBattery.Gate.Reading;

/// <summary>Every type that a module's declarations and code need, taken apart: of <c>A&lt;B[]&gt;</c> also B[] and B.</summary>
internal static class Mentions
{
    public static IEnumerable<Mention> Of(ModuleDefinition module) =>
        module.GetTypes().SelectMany(OfType).Concat(module.AllMethods().SelectMany(OfMethod));

    private static IEnumerable<Mention> OfType(TypeDefinition type)
    {
        var types = type.Interfaces.Select(i => i.InterfaceType);
        if (type.BaseType is not null)
            types = types.Append(type.BaseType);
        // A field named <>... caches a lambda, which the method that it stands in mentions too.
        var fields = type.Fields.Where(field => !field.Name.StartsWith("<>", StringComparison.Ordinal));
        return At(Place.Of(type), types).Concat(fields.SelectMany(field => At(Place.Of(field), [field.FieldType])));
    }

    private static IEnumerable<Mention> OfMethod(MethodDefinition method)
    {
        var types = Signature(method);
        if (method.HasBody)
            types = types
                .Concat(method.Body.Variables.Select(variable => variable.VariableType))
                .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType).OfType<TypeReference>())
                .Concat(method.Body.Instructions.SelectMany(Operand));
        return At(Place.Of(method), types);
    }

    private static IEnumerable<TypeReference> Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => Signature(method).Append(method.DeclaringType),
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(IMethodSignature method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<Mention> At(string place, IEnumerable<TypeReference> types) =>
        types.SelectMany(Parts).Select(type => new Mention(place, type));

    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        IEnumerable<TypeReference> inner = type switch
        {
            FunctionPointerType pointer => Signature(pointer).SelectMany(Parts),
            TypeSpecification specification => Parts(specification.ElementType),
            _ => [],
        };
        if (type is GenericInstanceType generic)
            inner = inner.Concat(generic.GenericArguments.SelectMany(Parts));
        if (type is IModifierType modified)
            inner = inner.Append(modified.ModifierType);
        return inner.Prepend(type);
    }
}
