using System.Reflection;

namespace System;

public abstract class Type : MemberInfo, IReflect
{
    public override Type DeclaringType { get; }
    public Assembly Assembly { get; }
    public string FullName { get; }
    public string AssemblyQualifiedName { get; }
    public Type BaseType { get; }
    public bool IsNotPublic { get; }
    public bool IsPublic { get; }
    public bool IsClass { get; }
    public bool IsInterface { get; }
    public bool IsValueType { get; }
    public bool IsAbstract { get; }
    public bool IsEnum { get; }
    public bool IsSerializable { get; }
    public bool IsArray { get; }
    public static Type GetType(string typeName) => throw null;
    public object InvokeMember(string name, BindingFlags invokeAttr, Binder binder, object target, object[] args) => throw null;
    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => throw null;
    public ConstructorInfo GetConstructor(Type[] types) => throw null;
    public ConstructorInfo[] GetConstructors() => throw null;
    public MethodInfo GetMethod(string name, Type[] types) => throw null;
    public MethodInfo GetMethod(string name, BindingFlags bindingAttr) => throw null;
    public MethodInfo GetMethod(string name) => throw null;
    public MethodInfo[] GetMethods() => throw null;
    public MethodInfo[] GetMethods(BindingFlags bindingAttr) => throw null;
    public FieldInfo GetField(string name, BindingFlags bindingAttr) => throw null;
    public FieldInfo GetField(string name) => throw null;
    public FieldInfo[] GetFields() => throw null;
    public FieldInfo[] GetFields(BindingFlags bindingAttr) => throw null;
    public Type[] GetInterfaces() => throw null;
    public Type GetElementType() => throw null;
    public bool IsSubclassOf(Type c) => throw null;
    public bool IsInstanceOfType(object o) => throw null;
    public override string ToString() => throw null;
}

public enum TypeCode
{
    Empty = 0, Object = 1, DBNull = 2, Boolean = 3, Char = 4, SByte = 5, Byte = 6, Int16 = 7, UInt16 = 8,
    Int32 = 9, UInt32 = 10, Int64 = 11, UInt64 = 12, Single = 13, Double = 14, Decimal = 15, DateTime = 16,
    String = 18,
}

public sealed class DBNull
{
    private DBNull() { }
    public static readonly DBNull Value;
}
