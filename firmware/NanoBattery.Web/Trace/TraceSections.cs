using NanoBattery.Messages;
using NanoBattery.Web.Api;

namespace NanoBattery.Web.Trace;

/// <summary>A trace as a recording that the desk's replay takes: a line a record, with milliseconds, direction and bytes in hexadecimal.</summary>
internal sealed class TraceSections : ISections
{
    private const int RecordsAtOnce = 8;
    private const string HexDigits = "0123456789ABCDEF";

    private readonly ByteTrace _trace;
    private readonly TraceRecord _record = new TraceRecord();
    private long _at;
    private long _end;
    private long _beganMs;

    internal TraceSections(ByteTrace trace)
    {
        _trace = trace;
    }

    public bool Write(int section, JsonWriter writer)
    {
        if (section == 0)
        {
            Begin();
            writer.Plain("# nanobattery-recording 1 baud=");
            writer.Decimal(_trace.Baud, 0);
            writer.Plain("\n# made by: a board's trace\n");
            return true;
        }

        for (int i = 0; i < RecordsAtOnce; i++)
        {
            if (_at < _trace.Tail)
            {
                // It was pushed out meanwhile.
                _at = _trace.Tail;
                _record.AtMs = _trace.TailMs;
            }

            if (_at >= _end)
            {
                return false;
            }

            _at = _trace.Read(_at, _record);
            WriteRecord(writer);
        }

        return true;
    }

    /// <summary>The first record is at 0 ms, however long ago the one before it was.</summary>
    private void Begin()
    {
        _at = _trace.Tail;
        _end = _trace.Head;
        _record.AtMs = _trace.TailMs;
        if (_at < _end)
        {
            _trace.Read(_at, _record);
            _beganMs = _record.AtMs;
            _record.AtMs = _trace.TailMs;
        }
    }

    private void WriteRecord(JsonWriter writer)
    {
        Digits.Write(writer, _record.AtMs - _beganMs);
        writer.Plain(_record.IsFromDevice ? " < " : " > ");
        for (int i = 0; i < _record.Count; i++)
        {
            writer.Plain(HexDigits[_record.Bytes[i] >> 4]);
            writer.Plain(HexDigits[_record.Bytes[i] & 15]);
        }

        writer.Plain('\n');
    }
}
