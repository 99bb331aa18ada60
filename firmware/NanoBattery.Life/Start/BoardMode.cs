namespace NanoBattery.Start;

/// <summary>What a board does after its start.</summary>
public static class BoardMode
{
    /// <summary>It guards, and publishes.</summary>
    public const int Running = 0;

    /// <summary>It waits in its portal for settings that it can use.</summary>
    public const int Setup = 1;

    /// <summary>It has crashed again and again: portal only, and not a word to broker or charger.</summary>
    public const int Safe = 2;
}
