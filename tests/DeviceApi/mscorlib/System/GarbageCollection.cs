namespace System;

public static class GC
{
    public static void WaitForPendingFinalizers() => throw null;
    public static void SuppressFinalize(object obj) => throw null;
    public static void ReRegisterForFinalize(object obj) => throw null;
}

public class WeakReference
{
    public WeakReference(object target) => throw null;
    public virtual bool IsAlive { get; }
    public virtual object Target { get; set; }
}
