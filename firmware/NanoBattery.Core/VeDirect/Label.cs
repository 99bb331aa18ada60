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
    public const int H2 = 23, H3 = 24, H4 = 25, H5 = 26, H6 = 27, H7 = 28, H8 = 29, H9 = 30, H10 = 31, H11 = 32, H12 = 33;
    public const int H13 = 34, H14 = 35, H15 = 36, H16 = 37, H17 = 38, H18 = 39, H19 = 40, H20 = 41, H21 = 42, H22 = 43, H23 = 44;
    public const int Hsds = 45;
    public const int Err = 46, CS = 47, Mppt = 48, Mon = 49, Mode = 50;
    public const int Bmv = 51, FW = 52, Fwe = 53, Ser = 54;
    public const int AcOutV = 55, AcOutI = 56, AcOutS = 57, DcInV = 58, DcInI = 59, DcInP = 60;
    public const int HC = 61, CapBle = 62;

    /// <summary>Begins the main block of every device recorded.</summary>
    public const int Pid = 63;

    /// <summary>Begins the history block of a monitor.</summary>
    public const int H1 = 64;

    /// <summary>Ends a block; its value is one raw byte.</summary>
    public const int Checksum = 65;

    /// <summary>From here on labels mean something for the block as a whole.</summary>
    internal const int FirstOfBlock = Pid;

    public const int Count = 66;

    /// <summary>Whether a label belongs to what a device remembers, not to what it measures now.</summary>
    public static bool IsHistory(int label) => label == H1 || (label >= H2 && label <= Hsds);

    /// <summary>A label that the protocol's document does not have: its field is passed over, its block is not.</summary>
    public const int None = -1;
}
