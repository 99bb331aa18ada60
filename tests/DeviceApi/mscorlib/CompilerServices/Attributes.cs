namespace System.Runtime.CompilerServices;

public sealed class AccessedThroughPropertyAttribute : Attribute
{
    public AccessedThroughPropertyAttribute(string propertyName) => throw null;
    public string PropertyName { get; }
}

public sealed class CallerArgumentExpressionAttribute : Attribute
{
    public CallerArgumentExpressionAttribute(string parameterName) => throw null;
    public string ParameterName { get; }
}

public sealed class CallerMemberNameAttribute : Attribute
{
    public CallerMemberNameAttribute() { }
}

public class ExcludeTypeAttribute : Attribute
{
    public ExcludeTypeAttribute() { }
}

public sealed class ExtensionAttribute : Attribute
{
    public ExtensionAttribute() { }
}

public sealed class IndexerNameAttribute : Attribute
{
    public IndexerNameAttribute(string indexerName) => throw null;
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class InternalsVisibleToAttribute : Attribute
{
    public InternalsVisibleToAttribute(string assemblyName) => throw null;
    public string AssemblyName { get; }
}
