using System.Runtime.CompilerServices;

namespace System;

public class ArgumentException : SystemException
{
    public ArgumentException() { }
    public ArgumentException(string message) => throw null;
    public ArgumentException(string message, Exception innerException) => throw null;
    public ArgumentException(string message, string paramName) => throw null;
    public ArgumentException(string message, string paramName, Exception innerException) => throw null;
    public override string Message { get; }
    public virtual string ParamName { get; }
    public static void ThrowIfNullOrEmpty(string argument, [CallerArgumentExpression("argument")] string paramName = null) => throw null;
}

public class ArgumentNullException : ArgumentException
{
    public ArgumentNullException() { }
    public ArgumentNullException(string paramName) => throw null;
    public ArgumentNullException(string message, Exception innerException) => throw null;
    public ArgumentNullException(string paramName, string message) => throw null;
    public static void ThrowIfNull(object argument, [CallerArgumentExpression("argument")] string paramName = null) => throw null;
}

public class ArgumentOutOfRangeException : ArgumentException
{
    public ArgumentOutOfRangeException() { }
    public ArgumentOutOfRangeException(string paramName) => throw null;
    public ArgumentOutOfRangeException(string paramName, string message) => throw null;
}
