namespace NanoBattery.Charger;

/// <summary>The registers that the board asks a charger for, or writes. Source: BlueSolar/SmartSolar HEX protocol rev 18.</summary>
public static class ChargerRegister
{
    /// <summary>Which features the device has; bit 15 is control from outside.</summary>
    public const int Capabilities = 0x0140;

    /// <summary>Volatile: who controls the charger. It falls back by itself after 60 s.</summary>
    public const int NetworkMode = 0x200E;

    /// <summary>Volatile: the charge current limit, 0.1 A. It falls back by itself after 60 s.</summary>
    public const int CurrentLimit = 0x2015;

    /// <summary>The largest current the device can give, 0.1 A.</summary>
    public const int Maximum = 0xEDDF;

    /// <summary>The smallest current that can be set, 0.1 A; not every device has it.</summary>
    public const int Minimum = 0xEDC8;

    /// <summary>Stored in flash: the charge current of the battery, 0.1 A. Reading tells the value in use.</summary>
    public const int StoredCurrent = 0xEDF0;

    /// <summary>Of <see cref="NetworkMode"/>: networked, controlled from outside. Bit 3 (a BMS) would stay in flash for good and is never set.</summary>
    public const int ExternalControl = 0x05;

    /// <summary>Of <see cref="NetworkMode"/>: nobody controls it.</summary>
    public const int StandAlone = 0x00;

    /// <summary>Of <see cref="CurrentLimit"/>: no limit.</summary>
    public const int NoLimit = 0xFFFF;
}
