using System.Text.Json;

namespace NanoBattery.Properties;

/// <summary>What holds for every topic, message after message: the keys stay the same, a second lies between, nothing is retained.</summary>
public sealed class TopicWatch
{
    private const int LeastMs = 1_000;

    private readonly Dictionary<string, JsonElement> _message = [];
    private HashSet<string>? _keys;
    private long _lastMs;

    public int Count { get; private set; }

    /// <summary>The last message, key by key.</summary>
    public IReadOnlyDictionary<string, JsonElement> Last => _message;

    /// <returns>What is wrong with the message or its moment, or null.</returns>
    public string? FaultIn(ReadOnlyMemory<byte> message, bool retain, bool isBattery, long nowMs)
    {
        _message.Clear();
        string? fault = FlatJson.Read(message, _message);
        if (fault == null && isBattery)
        {
            fault = ConsumerContract.FaultIn(_message);
        }

        fault ??= retain ? "the message is retained" : null;
        fault ??= _message.ContainsKey("value") ? "there is a key \"value\"" : null;
        fault ??= Count > 0 && nowMs - _lastMs < LeastMs ? $"only {nowMs - _lastMs} ms lie between two messages" : null;
        _keys ??= [.. _message.Keys];
        fault ??= _keys.SetEquals(_message.Keys) ? null : "other keys than before: " + string.Join(" ", _keys.Except(_message.Keys).Union(_message.Keys.Except(_keys)));
        _lastMs = nowMs;
        Count++;
        return fault;
    }
}
