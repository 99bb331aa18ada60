namespace NanoBattery.VeDirect;

/// <summary>
/// One frame of the HEX protocol, checked and taken apart. Whoever receives it has it until the call returns.
/// Source: BlueSolar/SmartSolar HEX protocol rev 18, section 1.
/// </summary>
public sealed class HexFrame
{
    /// <summary>
    /// The longest frame that is believed, from ':' to LF. The longest one seen on a line is 115
    /// (register 0x1070 of a Blue Smart IP22).
    /// </summary>
    public const int LongestFrame = 160;

    // ':' command, pairs, check pair, LF.
    internal const int LongestData = (LongestFrame - 5) / 2;

    internal readonly byte[] Bytes = new byte[LongestData + 1];

    // Data and check byte. Fields, because the decoder sets them for every frame and a property is a call on the interpreter.
    internal int ByteCount;
    internal int CommandDigit;

    /// <summary>One of <see cref="HexCommand"/>, or any other digit from 0 to 15 that a device may send.</summary>
    public int Command => CommandDigit;

    /// <summary>How many bytes follow the command, without the check byte.</summary>
    public int DataLength => ByteCount - 1;

    /// <summary>A byte after the command; 0 to <see cref="DataLength"/> - 1.</summary>
    public int DataAt(int index) => Bytes[index];

    /// <summary>Whether this command carries a register, flags and a value: get, set and async do.</summary>
    public bool HasRegister => Command == HexCommand.Get || Command == HexCommand.Set || Command == HexCommand.Async;

    /// <summary>The register's number where there is one, else -1.</summary>
    public int Register => HasRegister ? Bytes[0] | (Bytes[1] << 8) : -1;

    /// <summary>0 is good; see <see cref="HexFlags"/>.</summary>
    public int Flags => HasRegister ? Bytes[2] : 0;

    /// <summary>How many bytes of value there are: after register and flags, or after the command.</summary>
    public int ValueLength => HasRegister ? DataLength - 3 : DataLength;

    /// <summary>The first four bytes of value at the most, lowest first, as an unsigned number.</summary>
    public uint Value
    {
        get
        {
            int start = HasRegister ? 3 : 0;
            int length = ValueLength > 4 ? 4 : ValueLength;
            uint value = 0;
            for (int i = length - 1; i >= 0; i--)
            {
                value = (value << 8) | Bytes[start + i];
            }

            return value;
        }
    }

    /// <summary>A get, set or async frame without room for its register and flags is none.</summary>
    internal bool IsWhole => ByteCount >= 1 && (!HasRegister || DataLength >= 3);
}
