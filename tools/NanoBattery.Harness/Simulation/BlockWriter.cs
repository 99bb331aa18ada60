using System.Buffers;
using System.Globalization;
using System.Text;

namespace NanoBattery.Harness.Simulation;

/// <summary>Writes VE.Direct text blocks: fields, then the raw byte that makes the block's sum 0.</summary>
public sealed class BlockWriter(IBufferWriter<byte> sink)
{
    private byte _sum;

    public BlockWriter Field(string label, string value)
    {
        Put("\r\n");
        Put(label);
        Put("\t");
        Put(value);
        return this;
    }

    public BlockWriter Field(string label, long value) => Field(label, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A value the device does not know now is sent as three dashes.</summary>
    public BlockWriter FieldOrDashes(string label, long? value) => value is { } known ? Field(label, known) : Field(label, "---");

    /// <summary>Ends the block. No line end follows the checksum byte: the next CR LF belongs to the next block.</summary>
    public void End()
    {
        Field("Checksum", "");
        sink.Write([unchecked((byte)-_sum)]);
        _sum = 0;
    }

    private void Put(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        foreach (var b in bytes)
        {
            _sum += b;
        }
        sink.Write(bytes);
    }
}
