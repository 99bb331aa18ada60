using System;

namespace nanoFramework.Runtime.Native;

public class ConstraintException : Exception
{
}

public static class ExecutionConstraint
{
    public static void Install(int timeoutMilliseconds, int priority) => throw null;
}

public static class GC
{
    public static uint Run(bool compactHeap) => throw null;
    public static void EnableGCMessages(bool enable) => throw null;
}

public static class Rtc
{
    public static bool SetSystemTime(DateTime time) => throw null;
}

public static class SystemInfo
{
    public static Version Version => throw null;
    public static string OEMString => throw null;
    public static byte OEM => throw null;
    public static byte Model => throw null;
    public static ushort SKU => throw null;
    public static string TargetName => throw null;
    public static string Platform => throw null;
    public static FloatingPoint FloatingPointSupport => throw null;

    public enum FloatingPoint
    {
        None = 0, SinglePrecisionSoftware = 1, SinglePrecisionHardware = 2, DoublePrecisionSoftware = 3,
        DoublePrecisionHardware = 4,
    }
}
