using System.Text;

namespace NanoBattery.Harness.Tests.Simulation;

/// <summary>Takes an undamaged stream apart, and fails on any byte that belongs neither to a block nor to a frame.</summary>
internal sealed class CleanStream
{
    private const string ChecksumLabel = "Checksum";

    public List<TextBlock> Blocks { get; } = [];

    public List<HexFrame> Frames { get; } = [];

    /// <summary>How many bytes stood before the end of the last whole block or frame.</summary>
    public int Consumed { get; private set; }

    public static CleanStream Parse(ReadOnlySpan<byte> bytes)
    {
        var stream = new CleanStream();
        while (stream.Consumed < bytes.Length && stream.TakeOne(bytes[stream.Consumed..]) is var taken and > 0)
        {
            stream.Consumed += taken;
        }
        return stream;
    }

    private int TakeOne(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        (byte)':' => TakeFrame(bytes),
        (byte)'\r' => TakeBlock(bytes),
        _ => throw new AssertFailedException($"byte 0x{bytes[0]:X2} begins neither a block nor a frame"),
    };

    private int TakeFrame(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n');
        if (end < 0)
        {
            return 0;
        }
        var text = Encoding.ASCII.GetString(bytes[..end]);
        var sum = 0;
        foreach (var b in Convert.FromHexString("0" + text[1..]))
        {
            sum += b;
        }
        Frames.Add(new HexFrame(text, (byte)sum));
        return end + 1;
    }

    private int TakeBlock(ReadOnlySpan<byte> bytes)
    {
        var labels = new List<string>(20);
        var values = new List<string>(20);
        var at = 0;
        while (true)
        {
            var tab = bytes[at..].IndexOf((byte)'\t');
            if (tab < 0 || at + tab + 1 >= bytes.Length)
            {
                return 0;
            }
            Assert.IsTrue(bytes[at..].StartsWith("\r\n"u8), "a label follows CR LF");
            // A day has millions of labels and few different ones.
            var label = string.Intern(Encoding.ASCII.GetString(bytes[(at + 2)..(at + tab)]));
            at += tab + 1;
            if (label == ChecksumLabel)
            {
                Blocks.Add(new TextBlock(labels, values, Sum(bytes[..(at + 1)])));
                return at + 1;
            }
            var end = bytes[at..].IndexOf((byte)'\r');
            if (end < 0)
            {
                return 0;
            }
            labels.Add(label);
            values.Add(Encoding.ASCII.GetString(bytes.Slice(at, end)));
            at += end;
        }
    }

    private static byte Sum(ReadOnlySpan<byte> bytes)
    {
        byte sum = 0;
        foreach (var b in bytes)
        {
            sum += b;
        }
        return sum;
    }
}
