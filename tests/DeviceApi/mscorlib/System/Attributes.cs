namespace System;

public abstract class Attribute
{
    protected Attribute() { }
}

[Flags]
public enum AttributeTargets
{
    Assembly = 1, Module = 2, Class = 4, Struct = 8, Enum = 16, Constructor = 32, Method = 64, Property = 128,
    Field = 256, Event = 512, Interface = 1024, Parameter = 2048, Delegate = 4096, ReturnValue = 8192,
    All = 16383,
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class AttributeUsageAttribute : Attribute
{
    public AttributeUsageAttribute(AttributeTargets validOn) => throw null;
    public AttributeTargets ValidOn { get; }
    public bool AllowMultiple { get; set; }
    public bool Inherited { get; set; }
}

public sealed class CLSCompliantAttribute : Attribute
{
    public CLSCompliantAttribute(bool isCompliant) => throw null;
    public bool IsCompliant { get; }
}

[AttributeUsage(AttributeTargets.Enum)]
public class FlagsAttribute : Attribute
{
    public FlagsAttribute() { }
}

public sealed class MTAThreadAttribute : Attribute
{
    public MTAThreadAttribute() { }
}

public sealed class NonSerializedAttribute : Attribute
{
    public NonSerializedAttribute() { }
}

public sealed class ObsoleteAttribute : Attribute
{
    public ObsoleteAttribute() { }
    public ObsoleteAttribute(string message) => throw null;
    public ObsoleteAttribute(string message, bool error) => throw null;
    public string Message { get; }
    public bool IsError { get; }
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamArrayAttribute : Attribute
{
    public ParamArrayAttribute() { }
}

public sealed class SerializableAttribute : Attribute
{
    public SerializableAttribute() { }
}

public sealed class STAThreadAttribute : Attribute
{
    public STAThreadAttribute() { }
}
