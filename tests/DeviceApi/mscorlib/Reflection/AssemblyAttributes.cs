namespace System.Reflection;

public sealed class AssemblyCompanyAttribute : Attribute
{
    public AssemblyCompanyAttribute(string company) => throw null;
    public string Company { get; }
}

public sealed class AssemblyConfigurationAttribute : Attribute
{
    public AssemblyConfigurationAttribute(string configuration) => throw null;
    public string Configuration { get; }
}

public sealed class AssemblyCopyrightAttribute : Attribute
{
    public AssemblyCopyrightAttribute(string copyright) => throw null;
    public string Copyright { get; }
}

public sealed class AssemblyCultureAttribute : Attribute
{
    public AssemblyCultureAttribute(string culture) => throw null;
    public string Culture { get; }
}

public sealed class AssemblyDefaultAliasAttribute : Attribute
{
    public AssemblyDefaultAliasAttribute(string defaultAlias) => throw null;
    public string DefaultAlias { get; }
}

public sealed class AssemblyDelaySignAttribute : Attribute
{
    public AssemblyDelaySignAttribute(bool delaySign) => throw null;
    public bool DelaySign { get; }
}

public sealed class AssemblyDescriptionAttribute : Attribute
{
    public AssemblyDescriptionAttribute(string description) => throw null;
    public string Description { get; }
}

public sealed class AssemblyFileVersionAttribute : Attribute
{
    public AssemblyFileVersionAttribute(string version) => throw null;
    public string Version { get; }
}

public sealed class AssemblyFlagsAttribute : Attribute
{
    public AssemblyFlagsAttribute(uint flags) => throw null;
    public AssemblyFlagsAttribute(AssemblyNameFlags assemblyFlags) => throw null;
    public uint Flags { get; }
}

public sealed class AssemblyInformationalVersionAttribute : Attribute
{
    public AssemblyInformationalVersionAttribute(string informationalVersion) => throw null;
    public string InformationalVersion { get; }
}

public sealed class AssemblyKeyFileAttribute : Attribute
{
    public AssemblyKeyFileAttribute(string keyFile) => throw null;
    public string KeyFile { get; }
}

public sealed class AssemblyKeyNameAttribute : Attribute
{
    public AssemblyKeyNameAttribute(string keyName) => throw null;
    public string KeyName { get; }
}

public sealed class AssemblyNativeVersionAttribute : Attribute
{
    public AssemblyNativeVersionAttribute(string version) => throw null;
    public string NativeVersion { get; }
}

public sealed class AssemblyProductAttribute : Attribute
{
    public AssemblyProductAttribute(string product) => throw null;
    public string Product { get; }
}

public sealed class AssemblyTitleAttribute : Attribute
{
    public AssemblyTitleAttribute(string title) => throw null;
    public string Title { get; }
}

public sealed class AssemblyTrademarkAttribute : Attribute
{
    public AssemblyTrademarkAttribute(string trademark) => throw null;
    public string Trademark { get; }
}

public sealed class AssemblyVersionAttribute : Attribute
{
    public AssemblyVersionAttribute(string version) => throw null;
    public string Version { get; }
}

public sealed class DefaultMemberAttribute : Attribute
{
    public DefaultMemberAttribute(string memberName) => throw null;
    public string MemberName { get; }
}
