using NanoBattery.Tests;

namespace NanoBattery.Memory;

/// <summary>What may be on a board's line, as far as it matters to its memory.</summary>
public static class BoardKind
{
    public const string Shunt = "shunt";
    public const string Solar = "MPPT";
    public const string Charger = "charger";
    public const string Inverter = "inverter";
    public const string OneModule = "1 module";
    public const string EightModules = "8 modules";
    public const string SixteenModules = "16 modules";

    public static readonly string[] All = { Shunt, Solar, Charger, Inverter, OneModule, EightModules, SixteenModules };

    /// <summary>How many modules there are behind a console; 0 for a VE.Direct device.</summary>
    public static int ModulesOf(string kind) => kind == OneModule ? 1 : kind == EightModules ? 8 : kind == SixteenModules ? 16 : 0;

    /// <summary>What a device that answers nothing says each second, or null.</summary>
    public static byte[]? TalkOf(string kind)
    {
        switch (kind)
        {
            case Shunt: return OfShunt();
            case Solar: return OfSolar();
            case Inverter: return OfInverter();
            default: return null;
        }
    }

    private static byte[] OfShunt() => Wire.Begin().ShuntBlock("52640", "-4000", "629")
        .Field("H1", "-280000").Field("H2", "-25000").Field("H3", "-90000").Field("H4", "12").Field("H5", "0").Field("H6", "-1000000")
        .Field("H7", "41220").Field("H8", "56901").Field("H9", "4711").Field("H10", "30").Field("H11", "0").Field("H12", "0")
        .Field("H15", "-14").Field("H16", "21").Field("H17", "4711").Field("H18", "5200").End().ToArray();

    private static byte[] OfSolar() => Wire.Begin().Field("PID", "0xA060").Field("FW", "164").Field("SER#", "HQ2132ABCDE").Field("V", "52640")
        .Field("I", "7300").Field("VPV", "81230").Field("PPV", "392").Field("CS", "3").Field("MPPT", "2").Field("OR", "0x00000000").Field("ERR", "0")
        .Field("LOAD", "ON").Field("IL", "200").Field("H19", "47110").Field("H20", "120").Field("H21", "410").Field("H22", "230").Field("H23", "520")
        .Field("HSDS", "212").End().ToArray();

    private static byte[] OfInverter() => Wire.Begin().Field("PID", "0xA279").Field("FW", "0121").Field("SER#", "HQ2132ABCDE").Field("MODE", "2")
        .Field("CS", "9").Field("AC_OUT_V", "23004").Field("AC_OUT_I", "5").Field("AC_OUT_S", "115").Field("V", "26520").Field("AR", "0")
        .Field("WARN", "0").Field("OR", "0x00000000").End().ToArray();
}
