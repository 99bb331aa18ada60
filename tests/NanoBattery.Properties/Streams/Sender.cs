using NanoBattery.Readings;
using NanoBattery.VeDirect;

namespace NanoBattery.Streams;

/// <summary>
/// The sending end of a line. It knows the protocol from its document alone and shares only the labels' numbers with the
/// decoder, so that what it notes of a block is a second opinion.
/// </summary>
public sealed class Sender(Random random, double framesPerTextByte = 0)
{
    private static readonly LabelTable Labels = new(keepsNames: true);

    private readonly List<byte> _bytes = [];
    private readonly List<SentBlock> _blocks = [];
    private int _start;
    private int _sum;
    private ulong _content;
    private int _frames;

    public Random Random => random;

    public static SentStream Hear(ITalk talk, int blocks, Random random, double framesPerTextByte = 0)
    {
        Sender sender = new(random, framesPerTextByte);
        while (sender._blocks.Count < blocks)
        {
            talk.SayNext(sender);
        }

        return new SentStream([.. sender._bytes], sender._blocks, sender._frames);
    }

    public Sender Begin()
    {
        _start = -1;
        _sum = 0;
        _content = Content.Empty;
        return this;
    }

    public Sender Number(int label, int value) => Field(label, value, value.ToString());

    public Sender Unknown(int label) => Field(label, Reading.Unknown, "---");

    /// <param name="label">One of <see cref="Label"/>.</param>
    /// <param name="value">Its value.</param>
    /// <param name="format">"X6", or "0xX4" where the device writes 0x before the digits.</param>
    public Sender Hex(int label, int value, string format)
    {
        return Field(label, value, format.StartsWith("0x", StringComparison.Ordinal) ? "0x" + value.ToString(format[2..]) : value.ToString(format));
    }

    public Sender Switch(int label, bool on) => Field(label, on ? 1 : 0, on ? "ON" : "OFF");

    public Sender Text(int label, string text)
    {
        _content = Content.With(_content, label, text);
        return Line(Labels.NameOf(label), text);
    }

    /// <summary>A label that nobody knows: its field says nothing.</summary>
    public Sender Foreign(string label, string value) => Line(label, value);

    public Sender End()
    {
        Characters("\r\nChecksum\t");
        _bytes.Add((byte)-_sum);
        _blocks.Add(new SentBlock(_start, _bytes.Count, _content));
        return this;
    }

    public Sender Frame(int register, params ReadOnlySpan<byte> value)
    {
        _frames++;
        _bytes.AddRange(HexLine.Async(register, value));
        return this;
    }

    private Sender Field(int label, int value, string text)
    {
        _content = Content.With(_content, label, value);
        return Line(Labels.NameOf(label), text);
    }

    private Sender Line(string label, string value) => Characters("\r\n" + label + "\t" + value);

    private Sender Characters(string text)
    {
        foreach (char character in text)
        {
            if (_start >= 0 && random.NextDouble() < framesPerTextByte)
            {
                Frame(0x0201, (byte)random.Next(8));
            }

            if (_start < 0)
            {
                _start = _bytes.Count;
            }

            _bytes.Add((byte)character);
            _sum += character;
        }

        return this;
    }
}
