using NanoBattery.Readings;

namespace NanoBattery.VeDirect;

/// <summary>Writes the two forms of a firmware version as people know them. Source: VE.Direct Protocol 3.33, FW and FWE.</summary>
public static class FirmwareVersion
{
    private const string HexDigits = "0123456789ABCDEF";
    private const int Release = 0xFF;

    /// <summary>FWE 0x0342FF is "3.42", 0x020801 is "2.08-beta-01"; FW 0x0308 is "3.08", 0xC208 "2.08-rc-C". Null where neither is known.</summary>
    public static string? Format(int fw, int fwe)
    {
        if (Reading.IsKnown(fwe))
        {
            int stage = fwe & 0xFF;
            return Digits(fwe >> 8) + (stage == Release ? "" : "-beta-" + HexDigits[stage >> 4] + HexDigits[stage & 15]);
        }

        if (!Reading.IsKnown(fw))
        {
            return null;
        }

        int candidate = fw >> 12;
        return Digits(fw & 0xFFF) + (candidate == 0 ? "" : "-rc-" + HexDigits[candidate]);
    }

    private static string Digits(int version)
    {
        string major = (version >> 12) == 0 ? "" : "" + HexDigits[(version >> 12) & 15];
        return major + HexDigits[(version >> 8) & 15] + "." + HexDigits[(version >> 4) & 15] + HexDigits[version & 15];
    }
}
