using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>
/// Where something stands, in the words of the source: the compiler moves lambdas and local functions into types
/// and methods of its own, named after the method they were written in.
/// </summary>
internal static class Place
{
    public static string Of(TypeReference type)
    {
        while (type.Name.StartsWith('<') && type.DeclaringType is not null)
            type = type.DeclaringType;
        return type.FullName.Replace('/', '.');
    }

    public static string Of(MethodReference method) => Member(method.DeclaringType, method.Name);

    public static string Of(FieldReference field) => Member(field.DeclaringType, field.Name);

    private static string Member(TypeReference type, string name) =>
        $"{Of(type)}.{(name.StartsWith('<') ? name[1..name.IndexOf('>')] : name)}";
}
