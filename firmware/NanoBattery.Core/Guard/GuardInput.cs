namespace NanoBattery.Guard;

/// <summary>What a rule or a curve may look at, as indexes into <see cref="InputTable"/> and <see cref="GuardInputs"/>.</summary>
public static class GuardInput
{
    /// <summary>mV; the mean of the pack where no cell is measured.</summary>
    public const int HighestCell = 0, LowestCell = 1;

    /// <summary>mV; unknown where no cell is measured.</summary>
    public const int LowestMeasuredCell = 2;

    /// <summary>mV between the highest and the lowest cell; unknown where no cell is measured.</summary>
    public const int Spread = 3;

    /// <summary>The spread while the highest cell is above 3.4 V, and else 0: lower down it tells of charge, not of balance.</summary>
    public const int SpreadAtTop = 4;

    /// <summary>Tenths of a degree, of the pack's and the cells' temperatures.</summary>
    public const int Coldest = 5, Hottest = 6;

    /// <summary>Tenths of a degree, of the switching transistors.</summary>
    public const int Mos = 7;

    /// <summary>Permille.</summary>
    public const int Soc = 8;

    /// <summary>mA beyond 105 % of the limit in force.</summary>
    public const int ChargeExcess = 9, DischargeExcess = 10;

    /// <summary>1 while the device protects itself, else 0.</summary>
    public const int DeviceStopsCharge = 11, DeviceStopsDischarge = 12;

    public const int Count = 13;
}
