namespace System;

public static class Environment
{
    public static long TickCount64 => throw null;
}
