namespace NanoBattery.VeDirect;

/// <summary>What sort of device sends on a VE.Direct line.</summary>
public static class DeviceKind
{
    public const int Unknown = 0;

    /// <summary>A battery monitor: BMV or SmartShunt.</summary>
    public const int Shunt = 1;

    /// <summary>A solar charger.</summary>
    public const int Mppt = 2;

    /// <summary>A mains charger: Blue Smart, Phoenix Smart, Skylla.</summary>
    public const int Charger = 3;

    /// <summary>A Phoenix inverter.</summary>
    public const int Inverter = 4;

    /// <summary>A DC-DC converter: Orion XS, Smart BuckBoost.</summary>
    public const int BuckBoost = 5;

    public const int Count = 6;

    /// <summary>The kind in a topic and in messages.</summary>
    public static string NameOf(int kind)
    {
        switch (kind)
        {
            case Shunt: return "shunt";
            case Mppt: return "mppt";
            case Charger: return "charger";
            case Inverter: return "inverter";
            case BuckBoost: return "buckboost";
            default: return "unknown";
        }
    }

    /// <summary>
    /// The kind that a product id stands for, or <see cref="Unknown"/>.
    /// Source: the id blocks of VE.Direct Protocol 3.33; chargers are not in it and were read off devices.
    /// </summary>
    public static int OfProduct(int productId)
    {
        int family = productId >> 4;
        if ((productId >= 0x203 && productId <= 0x205) || family == 0xA38 || family == 0xC03)
        {
            return Shunt;
        }

        if (productId == 0x300 || (family >= 0xA04 && family <= 0xA11))
        {
            return Mppt;
        }

        if (family >= 0xA20 && family <= 0xA2F)
        {
            return Inverter;
        }

        if (family >= 0xA30 && family <= 0xA37)
        {
            return Charger;
        }

        return (family >= 0xA3C && family <= 0xA3F) ? BuckBoost : Unknown;
    }
}
