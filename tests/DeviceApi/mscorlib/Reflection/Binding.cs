namespace System.Reflection;

public abstract class Binder;

[Flags]
public enum BindingFlags
{
    Default = 0, IgnoreCase = 1, DeclaredOnly = 2, Instance = 4, Static = 8, Public = 16, NonPublic = 32,
    FlattenHierarchy = 64, InvokeMethod = 256, CreateInstance = 512, GetField = 1024, SetField = 2048,
    GetProperty = 4096, SetProperty = 8192, PutDispProperty = 16384, PutRefDispProperty = 32768,
    ExactBinding = 65536, SuppressChangeType = 131072, OptionalParamBinding = 262144, IgnoreReturn = 16777216,
}

public interface IReflect
{
    MethodInfo GetMethod(string name, BindingFlags bindingAttr);
    FieldInfo GetField(string name, BindingFlags bindingAttr);
}

[Flags]
public enum MemberTypes
{
    Constructor = 1, Event = 2, Field = 4, Method = 8, Property = 16, TypeInfo = 32, Custom = 64,
    NestedType = 128, All = 191,
}

public enum MethodImplAttributes
{
    CodeTypeMask = 3, IL = 0, Native = 1, OPTIL = 2, Runtime = 3, ManagedMask = 4, Unmanaged = 4, Managed = 0,
    ForwardRef = 16, PreserveSig = 128, InternalCall = 4096, Synchronized = 32, NoInlining = 8,
    MaxMethodImplVal = 65535,
}
