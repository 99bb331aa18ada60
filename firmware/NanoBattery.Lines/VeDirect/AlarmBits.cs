namespace NanoBattery.VeDirect;

/// <summary>The bits of AR and WARN. Source: VE.Direct Protocol 3.33, alarm reason.</summary>
public static class AlarmBits
{
    public const int LowVoltage = 1;
    public const int HighVoltage = 2;
    public const int LowSoc = 4;
    public const int LowStarterVoltage = 8;
    public const int HighStarterVoltage = 16;
    public const int LowTemperature = 32;
    public const int HighTemperature = 64;
    public const int MidVoltage = 128;
    public const int Overload = 256;
    public const int DcRipple = 512;
    public const int LowAcVoltage = 1024;
    public const int HighAcVoltage = 2048;
    public const int ShortCircuit = 4096;
    public const int BmsLockout = 8192;
}
