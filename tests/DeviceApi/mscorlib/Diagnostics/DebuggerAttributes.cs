namespace System.Diagnostics;

public sealed class DebuggableAttribute : Attribute
{
    public DebuggableAttribute(bool isJITTrackingEnabled, bool isJITOptimizerDisabled) => throw null;
    public DebuggableAttribute(DebuggingModes modes) => throw null;
    public bool IsJITTrackingEnabled { get; }
    public bool IsJITOptimizerDisabled { get; }
    public DebuggingModes DebuggingFlags { get; }

    [Flags]
    public enum DebuggingModes
    {
        None = 0, Default = 1, DisableOptimizations = 256, IgnoreSymbolStoreSequencePoints = 2,
        EnableEditAndContinue = 4,
    }
}

public sealed class DebuggerBrowsableAttribute : Attribute
{
    public DebuggerBrowsableAttribute(DebuggerBrowsableState state) => throw null;
    public DebuggerBrowsableState State { get; }
}

public enum DebuggerBrowsableState
{
    Never = 0, Collapsed = 2, RootHidden = 3,
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class DebuggerDisplayAttribute : Attribute
{
    public DebuggerDisplayAttribute(string value) => throw null;
    public string Value { get; }
    public string Name { get; set; }
    public string Type { get; set; }
    public Type Target { get; set; }
    public string TargetTypeName { get; set; }
}

public sealed class DebuggerHiddenAttribute : Attribute
{
    public DebuggerHiddenAttribute() { }
}

public sealed class DebuggerNonUserCodeAttribute : Attribute
{
    public DebuggerNonUserCodeAttribute() { }
}

public sealed class DebuggerStepperBoundaryAttribute : Attribute
{
    public DebuggerStepperBoundaryAttribute() { }
}

public sealed class DebuggerStepThroughAttribute : Attribute
{
    public DebuggerStepThroughAttribute() { }
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class DebuggerTypeProxyAttribute : Attribute
{
    public DebuggerTypeProxyAttribute(Type type) => throw null;
    public DebuggerTypeProxyAttribute(string typeName) => throw null;
    public string ProxyTypeName { get; }
    public Type Target { get; set; }
    public string TargetTypeName { get; set; }
}
