namespace NanoBattery.Start;

/// <summary>What a supervisor watches.</summary>
public static class Part
{
    /// <summary>The guard's loop. Where nothing is guarded, the loop that stands in its place and feeds the watchdog.</summary>
    public const int Guard = 0;

    /// <summary>The loop that keeps Wi-Fi and the broker.</summary>
    public const int Network = 1;

    /// <summary>The loop that answers the portal's pages.</summary>
    public const int Portal = 2;

    public const int Count = 3;
}
