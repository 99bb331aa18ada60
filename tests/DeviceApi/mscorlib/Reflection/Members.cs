namespace System.Reflection;

public abstract class MemberInfo
{
    public virtual MemberTypes MemberType { get; }
    public virtual string Name { get; }
    public virtual Type DeclaringType { get; }
    public virtual object[] GetCustomAttributes(bool inherit) => throw null;
}

public abstract class MethodBase : MemberInfo
{
    public bool IsPublic { get; }
    public bool IsStatic { get; }
    public bool IsFinal { get; }
    public bool IsVirtual { get; }
    public bool IsAbstract { get; }
    public override string Name { get; }
    public override Type DeclaringType { get; }
    public ParameterInfo[] GetParameters() => throw null;
    public object Invoke(object obj, object[] parameters) => throw null;
}

public abstract class MethodInfo : MethodBase
{
    public override MemberTypes MemberType { get; }
    public Type ReturnType { get; }
}

public abstract class ConstructorInfo : MethodBase
{
    public override MemberTypes MemberType { get; }
    public object Invoke(object[] parameters) => throw null;
    public override object[] GetCustomAttributes(bool inherit) => throw null;
}

public abstract class FieldInfo : MemberInfo
{
    public override MemberTypes MemberType { get; }
    public Type FieldType { get; }
    public object GetValue(object obj) => throw null;
    public void SetValue(object obj, object value) => throw null;
    public override object[] GetCustomAttributes(bool inherit) => throw null;
}

public abstract class PropertyInfo : MemberInfo
{
    public Type PropertyType { get; }
    public object GetValue(object obj, object[] index) => throw null;
    public void SetValue(object obj, object value, object[] index) => throw null;
}

public abstract class ParameterInfo
{
    public Type ParameterType { get; }
}
