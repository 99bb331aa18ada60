namespace NanoBattery.Pylontech;

/// <summary>
/// All that is ever sent to a console. A console that is logged in obeys commands that switch a battery off or change its
/// protection: so there is this list, and no way to send anything else.
/// </summary>
/// <remarks>Source: what public programs ask for, and the names that a US2000 Plus lists with help.</remarks>
public static class Request
{
    public const int None = -1;

    /// <summary>All modules in a table.</summary>
    public const int Table = 0;

    /// <summary>The stack as the first module sees it, and what it recommends.</summary>
    public const int System = 1;

    /// <summary>The console's clock, and what the stack is made of. Never asked for; others who talk with a console may.</summary>
    public const int Time = 2, Unit = 3;

    /// <summary>Needed by some consoles for <see cref="System"/>. It allows the dangerous commands too, which are not in this list.</summary>
    public const int Login = 4;

    /// <summary>Of one module.</summary>
    public const int Power = 5, Cells = 6, Info = 7, Statistics = 8, CellHealth = 9;

    public const int Count = 10;

    private static readonly string[] Words = { "pwr", "pwrsys", "time", "unit", "login debug", "pwr", "bat", "info", "stat", "soh" };

    private static readonly byte[][] Bytes = AllBytes();

    // With 24 cells, 16 modules and the widest columns. Source: the widths of recorded replies.
    private static readonly int[] Lengths = { 3_600, 1_800, 300, 3_600, 200, 2_400, 3_200, 1_200, 3_000, 1_600 };

    /// <summary>Whether a module's address belongs to it.</summary>
    public static bool IsOfModule(int request) => request >= Power;

    /// <summary>The text without a line end: "pwr", or "pwr 1".</summary>
    /// <param name="request">One of the above.</param>
    /// <param name="address">From 1; 0 where it has none.</param>
    public static string TextOf(int request, int address) => address > 0 ? Words[request] + " " + address : Words[request];

    /// <summary>The text of a request without an address.</summary>
    internal static byte[] BytesOf(int request) => Bytes[request];

    /// <summary>More bytes than its reply ever has.</summary>
    internal static int LengthOf(int request) => Lengths[request];

    private static byte[][] AllBytes()
    {
        byte[][] bytes = new byte[Count][];
        for (int i = 0; i < Count; i++)
        {
            bytes[i] = AsciiText.Bytes(Words[i]);
        }

        return bytes;
    }
}
