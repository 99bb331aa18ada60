namespace System.Diagnostics;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class ConditionalAttribute : Attribute
{
    public ConditionalAttribute(string conditionString) => throw null;
    public string ConditionString { get; }
}

public static class Debug
{
    public static void Assert(bool condition) => throw null;
    public static void Assert(bool condition, string message) => throw null;
    public static void Assert(bool condition, string message, string detailedMessage) => throw null;
    public static void Write(string message) => throw null;
    public static void WriteLine() => throw null;
    public static void WriteLine(string message) => throw null;
}

public static class Debugger
{
    public static bool IsAttached { get; }
    public static void Break() => throw null;
}

public sealed class NativeProfiledAttribute : Attribute
{
    public NativeProfiledAttribute() { }
}
