using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Tests;

/// <summary>Listens to a decoder and remembers what it was told.</summary>
public sealed class Heard : IVeDirectListener
{
    private readonly int[] _values = new int[Label.Count];

    public Heard()
    {
        Decoder = new VeDirectDecoder(this);
    }

    public VeDirectDecoder Decoder { get; }

    public int Blocks { get; private set; }

    public int Frames { get; private set; }

    /// <summary>A number that depends on every field and frame and their order.</summary>
    public int Fingerprint { get; private set; }

    public int LastCommand { get; private set; }

    public int LastRegister { get; private set; }

    public int LastFlags { get; private set; }

    public uint LastValue { get; private set; }

    public int LastValueLength { get; private set; }

    public string LastSerial { get; private set; } = "";

    public int LastFields { get; private set; }

    /// <summary>Decodes bytes in pieces of a size.</summary>
    public static Heard Of(byte[] bytes, int piece)
    {
        Heard heard = new Heard();
        heard.Hear(bytes, piece);
        return heard;
    }

    public static Heard Of(Wire wire) => Of(wire.ToArray(), wire.Length);

    public void Hear(byte[] bytes, int piece)
    {
        for (int i = 0; i < bytes.Length; i += piece)
        {
            Decoder.Decode(bytes, i, bytes.Length - i < piece ? bytes.Length - i : piece);
        }
    }

    /// <summary>The value of a label in the last block, or unknown where the block had none.</summary>
    public int Value(int label) => _values[label];

    public void BlockReceived(TextBlock block)
    {
        Blocks++;
        LastFields = block.Count;
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = Reading.Unknown;
        }

        for (int i = 0; i < block.Count; i++)
        {
            _values[block.LabelAt(i)] = block.ValueAt(i);
            Fingerprint = Fingerprint * 31 + block.LabelAt(i) * 7 + block.ValueAt(i);
        }

        LastSerial = block.Serial.ToString();
    }

    public void FrameReceived(HexFrame frame)
    {
        Frames++;
        LastCommand = frame.Command;
        LastRegister = frame.Register;
        LastFlags = frame.Flags;
        LastValue = frame.Value;
        LastValueLength = frame.ValueLength;
        Fingerprint = Fingerprint * 31 + frame.Command * 7 + (int)frame.Value + frame.Register;
    }
}
