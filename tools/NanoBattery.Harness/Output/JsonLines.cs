using System.Text.Json;
using NanoBattery.Messages;

namespace NanoBattery.Harness.Output;

/// <summary>Writes each message as a line of JSON, as it happens.</summary>
public sealed class JsonLines(Stream output, Func<long> nowMs) : IMessageSink
{
    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("atMs", nowMs());
            json.WriteString("topic", topic);
            json.WriteBoolean("retain", retain);
            json.WritePropertyName("payload");
            WritePayload(json, payload.AsSpan(0, length));
            json.WriteEndObject();
        }
        EndLine();
    }

    public void Summary(RunSummary summary)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteStartObject("summary");
            json.WriteNumber("bytes", summary.Bytes);
            json.WriteNumber("blocks", summary.Line.GoodBlocks);
            json.WriteNumber("badBlocks", summary.Line.BadBlocks);
            json.WriteNumber("hexFrames", summary.Line.GoodFrames);
            json.WriteNumber("badHexFrames", summary.Line.BadFrames);
            json.WriteNumber("requests", summary.Console.Requests);
            json.WriteNumber("goodReplies", summary.Console.Good);
            json.WriteNumber("doubtfulReplies", summary.Console.Doubtful);
            json.WriteNumber("refusedRequests", summary.Console.Refused);
            json.WriteNumber("unknownLayouts", summary.Console.UnknownLayouts);
            json.WriteNumber("silences", summary.Console.Silences);
            json.WriteNumber("messages", summary.Messages);
            json.WriteNumber("damagedLines", summary.DamagedLines);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        EndLine();
    }

    /// <summary>JSON as it is; a word such as "offline" as a text.</summary>
    private static void WritePayload(Utf8JsonWriter json, ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty)
        {
            json.WriteNullValue();
            return;
        }
        var reader = new Utf8JsonReader(payload);
        if (JsonDocument.TryParseValue(ref reader, out var document))
        {
            document.Dispose();
            json.WriteRawValue(payload);
        }
        else
        {
            json.WriteStringValue(payload);
        }
    }

    private void EndLine()
    {
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
