using NanoBattery.Serial;

namespace NanoBattery.Tests;

/// <summary>A made-up charger: a text block each second, and registers that fall back and wear out as real ones do.</summary>
public sealed class ChargerStub : ISerialLink
{
    private const int UnknownRegister = 1, ReadOnly = 2, ParameterError = 4;

    private readonly ScriptedLine _line = new ScriptedLine();
    private readonly byte[] _typed = new byte[64];
    private int _typedLength;
    private long _limitMs;
    private long _modeMs;

    public long NowMs { get; set; }

    /// <summary>Whether it takes a limit from outside.</summary>
    public bool HasVolatileLimit { get; set; } = true;

    /// <summary>Takes a limit from outside and does not keep it.</summary>
    public bool ForgetsLimit { get; set; }

    /// <summary>Neither talks nor answers.</summary>
    public bool IsSilent { get; set; }

    /// <summary>So many requests get lost before one is answered.</summary>
    public int Loses { get; set; }

    /// <summary>So many requests are damaged on their way.</summary>
    public int Damages { get; set; }

    public int StoredDeciamps { get; private set; } = 300;

    public int StoredWrites { get; private set; }

    public int MaximumDeciamps { get; set; } = 300;

    public int MinimumDeciamps { get; set; } = 75;

    public int Mode { get; private set; }

    /// <summary>Everything that was ever written to the register of the network mode.</summary>
    public int ModesSeen { get; private set; }

    public int Requests { get; private set; }

    private int Limit { get; set; } = 0xFFFF;

    /// <summary>What really binds it, 0.1 A.</summary>
    public int InForceDeciamps => Mode == 5 && Limit < StoredDeciamps ? Limit : StoredDeciamps;

    /// <summary>A second has passed.</summary>
    public void Tick()
    {
        if (NowMs - _limitMs >= 60_000)
        {
            Limit = 0xFFFF;
        }

        if (NowMs - _modeMs >= 60_000)
        {
            Mode = 0;
        }

        if (!IsSilent)
        {
            _line.Send(Wire.Begin().Field("PID", "0xA330").Field("V", "13250").Field("I", "7300").Field("ERR", "0").Field("CS", "3").End());
            _line.Send(Frame(0xA, 0x2009, 0, 0, 1));
        }
    }

    public int Read(byte[] buffer, int offset, int count) => _line.Read(buffer, offset, count);

    public void SetSpeed(int baud)
    {
    }

    public void Write(byte[] buffer, int offset, int count)
    {
        for (int i = offset; i < offset + count; i++)
        {
            if (buffer[i] != '\n')
            {
                _typed[_typedLength++] = buffer[i];
                continue;
            }

            if (!IsSilent)
            {
                Hear();
            }

            _typedLength = 0;
        }
    }

    private void Hear()
    {
        Requests++;
        if (Damages > 0)
        {
            Damages--;
            _line.Send(Wire.Begin().Raw(":4AAAAFD\n"));
            return;
        }

        if (Loses > 0)
        {
            Loses--;
            return;
        }

        int register = ByteAt(1) | (ByteAt(2) << 8);
        int value = 0;
        for (int i = (_typedLength - 10) / 2; i > 0; i--)
        {
            value = (value << 8) | ByteAt(3 + i);
        }

        // A frame of its own comes before the answer.
        _line.Send(Frame(0xA, 0xED8D, 0, 1_325, 2));
        bool isSet = _typed[1] == '8';
        int flags = isSet ? Set(register, value) : 0;
        _line.Send(isSet ? Frame(8, register, flags, value, register == 0x200E ? 1 : 2) : Answer(register));
    }

    private int Set(int register, int value)
    {
        switch (register)
        {
            case 0x200E:
                if (!HasVolatileLimit)
                {
                    return UnknownRegister;
                }

                Mode = value;
                ModesSeen |= value;
                _modeMs = NowMs;
                return 0;
            case 0x2015:
                if (!HasVolatileLimit)
                {
                    return UnknownRegister;
                }

                Limit = ForgetsLimit ? 0xFFFF : value;
                _limitMs = NowMs;
                return 0;
            case 0xEDF0:
                if (value < MinimumDeciamps || value > MaximumDeciamps)
                {
                    return ParameterError;
                }

                StoredDeciamps = value;
                StoredWrites++;
                return 0;
            default:
                return ReadOnly;
        }
    }

    private Wire Answer(int register)
    {
        switch (register)
        {
            case 0xEDDF: return Frame(7, register, 0, MaximumDeciamps, 2);
            case 0xEDC8: return MinimumDeciamps > 0 ? Frame(7, register, 0, MinimumDeciamps, 2) : Frame(7, register, UnknownRegister, 0, 0);
            case 0xEDF0: return Frame(7, register, 0, StoredDeciamps, 2);
            case 0x2015: return HasVolatileLimit ? Frame(7, register, 0, Limit, 2) : Frame(7, register, UnknownRegister, 0, 0);
            default: return Frame(7, register, UnknownRegister, 0, 0);
        }
    }

    private static Wire Frame(int command, int register, int flags, int value, int width)
    {
        string digits = "";
        int sum = command;
        int[] bytes = { register & 0xFF, register >> 8, flags, value & 0xFF, (value >> 8) & 0xFF };
        for (int i = 0; i < 3 + width; i++)
        {
            sum += bytes[i];
            digits += Pair(bytes[i]);
        }

        return Wire.Begin().Raw(":" + "0123456789ABCDEF"[command] + digits + Pair((0x55 - sum) & 0xFF) + "\n");
    }

    private static string Pair(int value) => "" + "0123456789ABCDEF"[value >> 4] + "0123456789ABCDEF"[value & 15];

    /// <summary>0 is the command's digit; pairs follow.</summary>
    private int ByteAt(int index) => (Digit(_typed[2 * index]) << 4) | Digit(_typed[2 * index + 1]);

    private static int Digit(byte text) => text <= '9' ? text - '0' : text - 'A' + 10;
}
