namespace System.Diagnostics.CodeAnalysis;

public sealed class AllowNullAttribute : Attribute
{
    public AllowNullAttribute() { }
}

public sealed class DisallowNullAttribute : Attribute
{
    public DisallowNullAttribute() { }
}

public sealed class DoesNotReturnAttribute : Attribute
{
    public DoesNotReturnAttribute() { }
}

public sealed class DoesNotReturnIfAttribute : Attribute
{
    public DoesNotReturnIfAttribute(bool parameterValue) => throw null;
    public bool ParameterValue { get; }
}

public sealed class MaybeNullAttribute : Attribute
{
    public MaybeNullAttribute() { }
}

public sealed class MaybeNullWhenAttribute : Attribute
{
    public MaybeNullWhenAttribute(bool returnValue) => throw null;
    public bool ReturnValue { get; }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class MemberNotNullAttribute : Attribute
{
    public MemberNotNullAttribute(string member) => throw null;
    public MemberNotNullAttribute(params string[] members) => throw null;
    public string[] Members { get; }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class MemberNotNullWhenAttribute : Attribute
{
    public MemberNotNullWhenAttribute(bool returnValue, string member) => throw null;
    public MemberNotNullWhenAttribute(bool returnValue, params string[] members) => throw null;
    public bool ReturnValue { get; }
    public string[] Members { get; }
}

public sealed class NotNullAttribute : Attribute
{
    public NotNullAttribute() { }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class NotNullIfNotNullAttribute : Attribute
{
    public NotNullIfNotNullAttribute(string parameterName) => throw null;
    public string ParameterName { get; }
}

public sealed class NotNullWhenAttribute : Attribute
{
    public NotNullWhenAttribute(bool returnValue) => throw null;
    public bool ReturnValue { get; }
}
