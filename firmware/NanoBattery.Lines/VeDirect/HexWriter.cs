namespace NanoBattery.VeDirect;

/// <summary>Writes one frame of the HEX protocol into a buffer of its own. Source: BlueSolar/SmartSolar HEX protocol rev 18, section 1.</summary>
internal sealed class HexWriter
{
    // Command, bytes and check add up to this, modulo 256.
    private const int CheckTarget = 0x55;

    // ':' command, register, flags, four bytes of value, check, LF.
    private const int Longest = 20;

    private int _sum;

    internal byte[] Buffer { get; } = new byte[Longest];

    internal int Length { get; private set; }

    /// <summary>A command alone: ping, product id.</summary>
    internal void Bare(int command)
    {
        Begin(command);
        End();
    }

    internal void Get(int register)
    {
        Begin(HexCommand.Get, register);
        End();
    }

    /// <param name="register">Its number.</param>
    /// <param name="value">Unsigned, or the two's complement of a negative one.</param>
    /// <param name="width">How many bytes it has.</param>
    internal void Set(int register, uint value, int width)
    {
        Begin(HexCommand.Set, register);
        for (int i = 0; i < width; i++)
        {
            Pair((int)(value & 0xFF));
            value >>= 8;
        }

        End();
    }

    private void Begin(int command)
    {
        Buffer[0] = (byte)':';
        Buffer[1] = Digit(command);
        Length = 2;
        _sum = command;
    }

    private void Begin(int command, int register)
    {
        Begin(command);
        Pair(register & 0xFF);
        Pair(register >> 8);
        Pair(0);
    }

    private void End()
    {
        Pair((CheckTarget - _sum) & 0xFF);
        Buffer[Length++] = (byte)'\n';
    }

    private void Pair(int value)
    {
        _sum += value;
        Buffer[Length++] = Digit(value >> 4);
        Buffer[Length++] = Digit(value & 0xF);
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
