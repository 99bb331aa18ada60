namespace System;

public class AppDomainUnloadedException : SystemException
{
    public AppDomainUnloadedException() { }
    public AppDomainUnloadedException(string message) => throw null;
    public AppDomainUnloadedException(string message, Exception innerException) => throw null;
}

public class FormatException : SystemException
{
    public FormatException() { }
    public FormatException(string message) => throw null;
    public FormatException(string message, Exception innerException) => throw null;
}

public class IndexOutOfRangeException : SystemException
{
    public IndexOutOfRangeException() { }
    public IndexOutOfRangeException(string message) => throw null;
    public IndexOutOfRangeException(string message, Exception innerException) => throw null;
}

public class InvalidCastException : SystemException
{
    public InvalidCastException() { }
    public InvalidCastException(string message) => throw null;
    public InvalidCastException(string message, Exception innerException) => throw null;
}

public class InvalidOperationException : SystemException
{
    public InvalidOperationException() { }
    public InvalidOperationException(string message) => throw null;
    public InvalidOperationException(string message, Exception innerException) => throw null;
}

public class NotImplementedException : SystemException
{
    public NotImplementedException() { }
    public NotImplementedException(string message) => throw null;
    public NotImplementedException(string message, Exception innerException) => throw null;
}

public class NotSupportedException : SystemException
{
    public NotSupportedException() { }
    public NotSupportedException(string message) => throw null;
    public NotSupportedException(string message, Exception innerException) => throw null;
}

public class NullReferenceException : SystemException
{
    public NullReferenceException() { }
    public NullReferenceException(string message) => throw null;
    public NullReferenceException(string message, Exception innerException) => throw null;
}

public class ObjectDisposedException : SystemException
{
    public ObjectDisposedException() { }
    public ObjectDisposedException(string message) => throw null;
    public ObjectDisposedException(string message, Exception innerException) => throw null;
}

public class OutOfMemoryException : SystemException
{
    public OutOfMemoryException() { }
    public OutOfMemoryException(string message) => throw null;
    public OutOfMemoryException(string message, Exception innerException) => throw null;
}

public class PlatformNotSupportedException : NotSupportedException
{
    public PlatformNotSupportedException() { }
}

public class TimeoutException : SystemException
{
    public TimeoutException() { }
    public TimeoutException(string message) => throw null;
    public TimeoutException(string message, Exception innerException) => throw null;
}
