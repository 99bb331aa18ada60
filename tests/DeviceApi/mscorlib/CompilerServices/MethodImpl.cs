namespace System.Runtime.CompilerServices;

public sealed class MethodImplAttribute : Attribute
{
    public MethodCodeType MethodCodeType;
    public MethodImplAttribute(MethodImplOptions methodImplOptions) => throw null;
    public MethodImplAttribute(short _value) => throw null;
    public MethodImplAttribute() { }
    public MethodImplOptions Value { get; }
}

public enum MethodImplOptions
{
    Unmanaged = 4, ForwardRef = 16, PreserveSig = 128, InternalCall = 4096, Synchronized = 32, NoInlining = 8,
}

public enum MethodCodeType
{
    IL = 0, Native = 1, OPTIL = 2, Runtime = 3,
}
