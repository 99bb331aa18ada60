using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>A call, and what is known of its arguments; an instance comes first.</summary>
/// <param name="Place">The method that calls.</param>
/// <param name="On">The type whose method is meant: a virtual call on a value type names a base class only.</param>
internal sealed record Call(string Place, MethodReference Method, TypeReference On, IReadOnlyList<StackValue> Arguments)
{
    public bool Is(string type, params ReadOnlySpan<string> names) =>
        Method.DeclaringType.FullName == type && names.Contains(Method.Name);

    /// <summary>What it hands over as one of its method's parameters. A constructor has no instance on the stack yet.</summary>
    public StackValue Argument(ParameterReference parameter) =>
        Arguments[Arguments.Count - Method.Parameters.Count + parameter.Index];

    /// <summary>Whether it is <c>ToString</c> of such a value, also of one that was boxed.</summary>
    public bool IsToString(Func<TypeReference, bool> type) =>
        Method.Name == "ToString" && Method.HasThis && (type(On) || (Arguments[0].Boxed is { } boxed && type(boxed)));

    /// <summary>Whether it makes text of such a value, itself or by handing it over in a box.</summary>
    public bool MakesTextOf(Func<TypeReference, bool> type) =>
        IsToString(type)
        || (Is("System.String", "Concat", "Format") && Boxes(type))
        || (Is("System.Text.StringBuilder", "Append", "AppendFormat", "AppendLine", "Insert")
            && (Boxes(type) || Method.Parameters.Any(parameter => type(parameter.ParameterType))));

    private bool Boxes(Func<TypeReference, bool> type) =>
        Arguments.SelectMany(argument => argument.Elements.Prepend(argument)).Any(value => value.Boxed is { } boxed && type(boxed));
}
