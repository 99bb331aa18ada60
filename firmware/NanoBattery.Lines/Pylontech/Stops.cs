namespace NanoBattery.Pylontech;

/// <summary>What a module no longer does while a bit is set. The two flags add up.</summary>
public static class Stops
{
    public const byte Nothing = 0, Charging = 1, Discharging = 2, Both = Charging | Discharging;
}
