using System;

namespace nanoFramework.Hardware.Esp32.Touch;

public class DenoiseSetting
{
    public DenoiseCapacitance DenoiseCapacitance { get; set; }
    public DenoiseRange DenoiseRange { get; set; }
}

public class Esp32FilterSetting : IFilterSetting
{
    public uint Period { get; set; }
}

public class MeasurementTime
{
    public ushort SleepCycles { get; set; }
    public TimeSpan MeasurementCycles { get; set; }
}

public class S2S3FilterSetting : IFilterSetting
{
    public FilterSettingMode PeriodeSettingMode { get; set; }
    public FilterSettingDebounce FilterSettingDebounce { get; set; }
    public FilterSettingNoiseThreshold FilterSettingNoiseThreshold { get; set; }
    public byte JitterSize { get; set; }
    public FilterSettingSmoothMode FilterSettingSmoothMode { get; set; }
}

public struct TouchChargeSpeed
{
    public ChargeSpeed Speed { get => throw null; set => throw null; }
    public InitialCharge Charge { get => throw null; set => throw null; }

    public enum InitialCharge
    {
        Low = 0, High = 1,
    }

    public enum ChargeSpeed
    {
        Zero = 0, Slowest = 1, Speed2 = 2, Speed3 = 3, Speed4 = 4, Speed5 = 5, Speed6 = 6, Fastest = 7,
    }
}
