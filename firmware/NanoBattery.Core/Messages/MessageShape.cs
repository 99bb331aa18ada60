using NanoBattery.Readings;

namespace NanoBattery.Messages;

/// <summary>
/// A JSON object with a fixed set of keys, at most two levels deep. The keys are turned into bytes once;
/// writing a message then copies them and puts the values between.
/// </summary>
/// <remarks>
/// The fixed set is the point: the consumer on the GX keeps the last value of every key that a message leaves out.
/// </remarks>
public sealed class MessageShape
{
    /// <summary>Instead of a number of decimals: the value is a text.</summary>
    public const int Text = -1;

    /// <summary>Instead of a number of decimals: an object without keys.</summary>
    public const int EmptyObject = -2;

    /// <summary>Instead of a number of decimals: the number of a cell, written as its name.</summary>
    public const int Cell = -3;

    /// <summary>Texts are cut to this length, so that no message outgrows its buffer.</summary>
    public const int LongestText = 96;

    // Sign, ten digits, point; and a text in which every character is escaped as \u00xx.
    private const int LongestNumber = 12;
    private const int LongestEscapedText = LongestText * 6 + 2;

    private readonly int[] _decimals;
    private readonly byte[][] _keys;
    private readonly byte[] _end;
    private readonly JsonWriter _writer;

    /// <param name="paths">"Soc" or "Dc.Voltage", those of one group next to each other.</param>
    /// <param name="decimals">For each path its decimals, <see cref="Text"/>, <see cref="Cell"/> or <see cref="EmptyObject"/>.</param>
    public MessageShape(string[] paths, int[] decimals)
    {
        _decimals = decimals;
        _keys = new byte[paths.Length][];
        int capacity = 0;
        string open = "";
        for (int i = 0; i < paths.Length; i++)
        {
            int dot = paths[i].IndexOf('.');
            string group = dot < 0 ? "" : paths[i].Substring(0, dot);
            string key = paths[i].Substring(dot + 1);
            string text = i == 0 ? "{" : ",";
            if (group != open)
            {
                text = (open.Length > 0 ? "}" : "") + text + (group.Length > 0 ? "\"" + group + "\":{" : "");
                open = group;
            }

            _keys[i] = Bytes(text + "\"" + key + "\":");
            capacity += _keys[i].Length + (decimals[i] == Text ? LongestEscapedText : LongestNumber);
        }

        _end = Bytes(open.Length > 0 ? "}}" : "}");
        _writer = new JsonWriter(capacity + _end.Length);
        Numbers = new int[paths.Length];
        Texts = new string?[paths.Length];
    }

    /// <summary>The values to write, by the index of their path; <see cref="Reading.Unknown"/> is written as null.</summary>
    public int[] Numbers { get; }

    /// <summary>The texts to write, by the index of their path; null is written as null.</summary>
    public string?[] Texts { get; }

    /// <summary>The message; its first <see cref="Length"/> bytes, after <see cref="Write"/>.</summary>
    public byte[] Buffer => _writer.Buffer;

    public int Length => _writer.Length;

    public void Write()
    {
        _writer.Clear();
        for (int i = 0; i < _keys.Length; i++)
        {
            _writer.Raw(_keys[i]);
            int decimals = _decimals[i];
            if (decimals == EmptyObject)
            {
                _writer.Raw(EmptyBraces);
            }
            else if (decimals == Text)
            {
                WriteText(Texts[i]);
            }
            else if (!Reading.IsKnown(Numbers[i]))
            {
                _writer.Null();
            }
            else if (decimals == Cell)
            {
                _writer.Cell(CellId.ModuleOf(Numbers[i]), CellId.CellOf(Numbers[i]));
            }
            else
            {
                _writer.Decimal(Numbers[i], decimals);
            }
        }

        _writer.Raw(_end);
    }

    private static readonly byte[] EmptyBraces = { (byte)'{', (byte)'}' };

    private void WriteText(string? text)
    {
        if (text == null)
        {
            _writer.Null();
        }
        else
        {
            _writer.String(text.Length > LongestText ? text.Substring(0, LongestText) : text);
        }
    }

    private static byte[] Bytes(string ascii)
    {
        byte[] bytes = new byte[ascii.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)ascii[i];
        }

        return bytes;
    }
}
