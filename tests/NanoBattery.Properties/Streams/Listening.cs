using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>The receiving end of a line: what the decoder accepted, in the order it came.</summary>
public sealed class Listening : IVeDirectListener
{
    private readonly bool[] _isText = new bool[Label.Count];

    public Listening()
    {
        Decoder = new VeDirectDecoder(this);
        for (int label = 0; label < Label.Count; label++)
        {
            _isText[label] = Decoder.Labels.ShapeOf(label) == ValueShape.Text;
        }
    }

    public VeDirectDecoder Decoder { get; }

    public List<ulong> Blocks { get; } = [];

    public int Frames { get; private set; }

    /// <summary>All blocks and frames and their order as one number.</summary>
    public ulong Fingerprint { get; private set; } = Content.Empty;

    public static Listening To(byte[] bytes, Func<int> nextPiece)
    {
        Listening listening = new();
        for (int at = 0; at < bytes.Length;)
        {
            int piece = Math.Min(nextPiece(), bytes.Length - at);
            listening.Decoder.Decode(bytes, at, piece);
            at += piece;
        }

        return listening;
    }

    public static Listening To(byte[] bytes) => To(bytes, () => bytes.Length);

    public void BlockReceived(TextBlock block)
    {
        ulong content = Content.Empty;
        for (int i = 0; i < block.Count; i++)
        {
            int label = block.LabelAt(i);
            content = !_isText[label]
                ? Content.With(content, label, block.ValueAt(i))
                : Content.With(content, label, (label == Label.Ser ? block.Serial : block.Model).ToString());
        }

        Blocks.Add(content);
        Fingerprint = Fingerprint * 31 + content;
    }

    public void FrameReceived(HexFrame frame)
    {
        Frames++;
        Fingerprint = Fingerprint * 31 + (uint)frame.Command;
        for (int i = 0; i < frame.DataLength; i++)
        {
            Fingerprint = Fingerprint * 31 + (uint)frame.DataAt(i);
        }
    }

    /// <summary>All that may not depend on how the bytes were cut into pieces.</summary>
    public override string ToString()
    {
        LineCounters counters = Decoder.Counters;
        return $"{Fingerprint:X16}, {counters.Bytes} bytes, {counters.GoodBlocks}+{counters.BadBlocks} blocks, {counters.GoodFrames}+{counters.BadFrames} frames";
    }
}
