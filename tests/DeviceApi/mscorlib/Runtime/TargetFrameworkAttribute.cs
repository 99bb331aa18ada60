namespace System.Runtime.Versioning;

public sealed class TargetFrameworkAttribute : Attribute
{
    public TargetFrameworkAttribute(string frameworkName) => throw null;
    public string FrameworkName { get; }
    public string FrameworkDisplayName { get; set; }
}
