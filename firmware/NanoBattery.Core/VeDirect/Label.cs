namespace NanoBattery.VeDirect;

/// <summary>
/// The labels of the VE.Direct text protocol, as indexes into <see cref="LabelTable"/>.
/// Units and meaning: VE.Direct Protocol 3.33, table of labels; HC# and CAP_BLE were only ever seen on the wire.
/// </summary>
public static class Label
{
    public const int V = 0, V2 = 1, V3 = 2, VS = 3, VM = 4, DM = 5, VPV = 6, PPV = 7;
    public const int I = 8, I2 = 9, I3 = 10, IL = 11, Load = 12, T = 13, P = 14, CE = 15, Soc = 16, Ttg = 17;
    public const int Alarm = 18, Relay = 19, AR = 20, OR = 21, Warn = 22;
    public const int H1 = 23, H2 = 24, H3 = 25, H4 = 26, H5 = 27, H6 = 28, H7 = 29, H8 = 30, H9 = 31, H10 = 32, H11 = 33;
    public const int H12 = 34, H13 = 35, H14 = 36, H15 = 37, H16 = 38, H17 = 39, H18 = 40, H19 = 41, H20 = 42, H21 = 43, H22 = 44;
    public const int H23 = 45, Hsds = 46;
    public const int Err = 47, CS = 48, Mppt = 49, Mon = 50, Mode = 51;
    public const int Bmv = 52, FW = 53, Fwe = 54, Ser = 55;
    public const int AcOutV = 56, AcOutI = 57, AcOutS = 58, DcInV = 59, DcInI = 60, DcInP = 61;
    public const int HC = 62, CapBle = 63;

    /// <summary>Begins the main block of every device recorded.</summary>
    public const int Pid = 64;

    /// <summary>Ends a block; its value is one raw byte.</summary>
    public const int Checksum = 65;

    /// <summary>From here on labels mean something for the block as a whole.</summary>
    internal const int FirstOfBlock = Pid;

    public const int Count = 66;

    /// <summary>Whether a label belongs to what a device remembers, not to what it measures now.</summary>
    public static bool IsHistory(int label) => label >= H1 && label <= Hsds;

    /// <summary>A label that the protocol's document does not have: its field is passed over, its block is not.</summary>
    public const int None = -1;
}
