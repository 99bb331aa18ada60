namespace System;

public struct Boolean
{
    public static readonly string FalseString;
    public static readonly string TrueString;
    public override string ToString() => throw null;
}

public struct Char
{
    public const char MaxValue = '\uFFFF';
    public const char MinValue = '\0';
    public override string ToString() => throw null;
    public char ToLower() => throw null;
    public char ToUpper() => throw null;
}
