namespace System;

public class Exception
{
    public Exception() { }
    public Exception(string message) => throw null;
    public Exception(string message, Exception innerException) => throw null;
    public virtual string Message { get; }
    public Exception InnerException { get; }
    public virtual string StackTrace { get; }
    public override string ToString() => throw null;
}

public class SystemException : Exception
{
    public SystemException() { }
    public SystemException(string message) => throw null;
    public SystemException(string message, Exception innerException) => throw null;
}

public class ApplicationException : Exception
{
    public ApplicationException() { }
    public ApplicationException(string message) => throw null;
    public ApplicationException(string message, Exception innerException) => throw null;
}
