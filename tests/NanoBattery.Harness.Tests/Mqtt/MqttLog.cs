using System.Collections.Concurrent;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Mqtt;

/// <summary>Keeps what a connection said.</summary>
internal sealed class MqttLog
{
    private readonly ConcurrentQueue<string> _lines = [];

    public void Add(string line) => _lines.Enqueue(line);

    public void WaitFor(string part) => Deadline.Until(
        () => _lines.Any(line => line.Contains(part, StringComparison.Ordinal)),
        () => $"'{part}' in the log; there is: {string.Join(" | ", _lines)}");
}
