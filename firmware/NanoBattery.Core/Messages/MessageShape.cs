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

    /// <summary>Texts are cut to so many bytes of JSON, so that no message outgrows its buffer.</summary>
    public const int LongestText = 96;

    // Sign, ten digits, point.
    private const int LongestNumber = 12;

    // What stands for a text inside: this and the numbers below it tell which one it is.
    private const int FirstText = -4;

    // On the board an array of small numbers is dense, and each array and reference costs: all keys are one text.
    private readonly sbyte[] _decimals;
    private readonly byte[] _keys;
    private readonly ushort[] _ends;
    private readonly string?[] _texts;
    private readonly JsonWriter _writer;

    /// <param name="paths">"Soc" or "Dc.Voltage", those of one group next to each other.</param>
    /// <param name="decimals">For each path its decimals, <see cref="Text"/>, <see cref="Cell"/> or <see cref="EmptyObject"/>.</param>
    /// <param name="writer">One for all messages of a board, which are sent as soon as they are written; null for one of its own.</param>
    public MessageShape(string[] paths, int[] decimals, JsonWriter? writer = null)
    {
        _decimals = new sbyte[paths.Length];
        _ends = new ushort[paths.Length];
        int texts = 0;
        int length = 0;
        for (int i = 0; i < paths.Length; i++)
        {
            length += KeyAt(paths, i).Length;
            _ends[i] = (ushort)length;
            _decimals[i] = (sbyte)(decimals[i] == Text ? FirstText - texts++ : decimals[i]);
        }

        string end = GroupOf(paths[paths.Length - 1]).Length > 0 ? "}}" : "}";
        _keys = new byte[length + end.Length];
        for (int i = 0; i < paths.Length; i++)
        {
            Copy(KeyAt(paths, i), _ends[i]);
        }

        Copy(end, _keys.Length);
        _texts = new string?[texts];
        _writer = writer ?? new JsonWriter(0);
        _writer.Reserve(_keys.Length + texts * (LongestText + 2) + (paths.Length - texts) * LongestNumber);
        Numbers = new int[paths.Length];
    }

    /// <summary>The values to write, by the index of their path; <see cref="Reading.Unknown"/> is written as null.</summary>
    public int[] Numbers { get; }

    /// <summary>The message; its first <see cref="Length"/> bytes, after <see cref="Write"/> and until the writer's next message.</summary>
    public byte[] Buffer => _writer.Buffer;

    public int Length => _writer.Length;

    /// <summary>The text of a path; null is written as null.</summary>
    public string? TextAt(int index) => _texts[FirstText - _decimals[index]];

    public void PutText(int index, string? text)
    {
        _texts[FirstText - _decimals[index]] = text;
    }

    public void Write()
    {
        _writer.Clear();
        int at = 0;
        for (int i = 0; i < _decimals.Length; i++)
        {
            _writer.Raw(_keys, at, _ends[i] - at);
            at = _ends[i];
            int decimals = _decimals[i];
            if (decimals <= FirstText)
            {
                WriteText(_texts[FirstText - decimals]);
            }
            else if (decimals == EmptyObject)
            {
                _writer.Plain('{');
                _writer.Plain('}');
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

        _writer.Raw(_keys, at, _keys.Length - at);
    }

    private void WriteText(string? text)
    {
        if (text == null)
        {
            _writer.Null();
        }
        else
        {
            _writer.String(text, LongestText);
        }
    }

    private static string GroupOf(string path)
    {
        int dot = path.IndexOf('.');
        return dot < 0 ? "" : path.Substring(0, dot);
    }

    /// <summary>All that stands between the value before and this one.</summary>
    private static string KeyAt(string[] paths, int index)
    {
        string open = index == 0 ? "" : GroupOf(paths[index - 1]);
        string group = GroupOf(paths[index]);
        string text = index == 0 ? "{" : group != open && open.Length > 0 ? "}," : ",";
        if (group != open && group.Length > 0)
        {
            text += "\"" + group + "\":{";
        }

        return text + "\"" + paths[index].Substring(paths[index].IndexOf('.') + 1) + "\":";
    }

    private void Copy(string ascii, int end)
    {
        for (int i = 0; i < ascii.Length; i++)
        {
            _keys[end - ascii.Length + i] = (byte)ascii[i];
        }
    }
}
