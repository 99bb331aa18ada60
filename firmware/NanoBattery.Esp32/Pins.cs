namespace NanoBattery.Esp32;

/// <summary>
/// GPIO numbers of a plain ESP32 DevKitC, the same on WROOM and WROVER. Why these, and which must not be taken, is in
/// hardware/pins.json, which a test holds against this file.
/// </summary>
internal static class Pins
{
    /// <summary>Hears the device.</summary>
    public const int LineRx = 25;

    /// <summary>Asks the device. Floats until it is set up: the wiring holds the line high till then.</summary>
    public const int LineTx = 26;

    /// <summary>High is lit. A strapping pin: may be driven once the program runs.</summary>
    public const int StatusLed = 2;

    /// <summary>The BOOT button: pressed is low.</summary>
    public const int Button = 0;

    /// <summary>Each rising edge feeds the external watchdog.</summary>
    public const int WatchdogFeed = 27;

    /// <summary>High closes the contact; low, or not driven at all, opens it.</summary>
    public const int FailSafeRelay = 33;
}
