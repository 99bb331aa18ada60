namespace NanoBattery.VeDirect;

/// <summary>
/// The labels of the VE.Direct text protocol, as indexes into <see cref="LabelTable"/>.
/// Units and meaning: VE.Direct Protocol 3.33, table of labels; HC# and CAP_BLE were only ever seen on the wire.
/// </summary>
public static class Label
{
    public const int V = 0, V2 = 1, V3 = 2, VS = 3, VM = 4, DM = 5, VPV = 6, PPV = 7;
    public const int I = 8, I2 = 9, I3 = 10, IL = 11, T = 12, P = 13, CE = 14, Soc = 15, Ttg = 16, AR = 17, Warn = 18;
    public const int H2 = 19, H3 = 20, H4 = 21, H5 = 22, H6 = 23, H7 = 24, H8 = 25, H9 = 26, H10 = 27, H11 = 28, H12 = 29;
    public const int H13 = 30, H14 = 31, H15 = 32, H16 = 33, H17 = 34, H18 = 35, H19 = 36, H20 = 37, H21 = 38, H22 = 39, H23 = 40;
    public const int Hsds = 41;
    public const int Err = 42, CS = 43, Mppt = 44, Mon = 45, Mode = 46;
    public const int AcOutV = 47, AcOutI = 48, AcOutS = 49, DcInV = 50, DcInI = 51, DcInP = 52, HC = 53;

    /// <summary>Those before it are numbers and no more: the decoder reads them in a loop of their own.</summary>
    internal const int FirstOther = Load;

    public const int Load = 54, Alarm = 55, Relay = 56, OR = 57, Bmv = 58, FW = 59, Fwe = 60, Ser = 61, CapBle = 62;

    /// <summary>From here on labels mean something for the block as a whole.</summary>
    internal const int FirstOfBlock = Pid;

    /// <summary>Begins the main block of every device recorded.</summary>
    public const int Pid = 63;

    /// <summary>Begins the history block of a monitor.</summary>
    public const int H1 = 64;

    /// <summary>Ends a block; its value is one raw byte.</summary>
    public const int Checksum = 65;

    public const int Count = 66;

    /// <summary>Whether a label belongs to what a device remembers, not to what it measures now.</summary>
    public static bool IsHistory(int label) => label == H1 || (label >= H2 && label <= Hsds);

    /// <summary>A label that the protocol's document does not have: its field is passed over, its block is not.</summary>
    public const int None = -1;
}
