using NanoBattery.Pylontech;

namespace NanoBattery.Messages;

/// <summary>What can be announced, in the order of announcing: whoever is reached through another comes behind it.</summary>
public static class ThingId
{
    public const int Board = 0, Battery = 1, Stack = 2;

    /// <summary>A VE.Direct device is this and its kind.</summary>
    public const int BeforeDevices = 2;

    public const int Console = 8;

    /// <summary>A module is this and its address.</summary>
    public const int BeforeModules = 8;

    /// <summary>What a charger is limited to.</summary>
    public const int Limit = BeforeModules + PylontechStack.MostModules + 1;

    public const int Count = Limit + 1;
}
