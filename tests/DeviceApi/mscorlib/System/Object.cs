namespace System;

public class Object
{
    public Object() { }
    public virtual string ToString() => throw null;
    public virtual bool Equals(object obj) => throw null;
    public static bool Equals(object objA, object objB) => throw null;
    public static bool ReferenceEquals(object objA, object objB) => throw null;
    public virtual int GetHashCode() => throw null;
    public Type GetType() => throw null;
    ~Object() { }
}

public abstract class ValueType
{
    public override bool Equals(object obj) => throw null;
}

public abstract class Enum : ValueType
{
    public bool HasFlag(Enum flag) => throw null;
    public override string ToString() => throw null;
}

public struct Void;
public abstract class MarshalByRefObject;
