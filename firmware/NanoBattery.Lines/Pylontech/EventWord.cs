namespace NanoBattery.Pylontech;

/// <summary>The three words of 32 bits in which a module tells what has happened to it: lines of the reply to pwr N.</summary>
public static class EventWord
{
    /// <summary>"Bat Events": of the module's cells.</summary>
    public const int BatEvents = 0;

    /// <summary>"Power Events": of the module as a whole.</summary>
    public const int PowerEvents = 1;

    /// <summary>"System Fault": of the module's own electronics.</summary>
    public const int SystemFault = 2;
}
