using System.Diagnostics;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Brings messages from whoever publishes to whatever client there is, and knows how far they are.</summary>
internal sealed class Delivery(TimeProvider time)
{
    private const int MostTopics = 256;
    private const long StaleMs = 10_000;

    private readonly long _began = time.GetTimestamp();
    private readonly Outbox _outbox = new(MostTopics);
    private readonly object _progress = new();
    private OutboxMessage? _inHand;
    private long _written;
    private long _dropped;

    /// <summary>Messages written to a broker.</summary>
    public long Written => Interlocked.Read(ref _written);

    private long NowMs => (long)time.GetElapsedTime(_began).TotalMilliseconds;

    public void Put(string topic, ReadOnlySpan<byte> payload, bool retain) =>
        _outbox.Put(new OutboxMessage(topic, payload.ToArray(), retain, NowMs));

    /// <summary>Drops what has waited too long.</summary>
    /// <returns>How many messages that were.</returns>
    public int DropStale()
    {
        lock (_progress)
        {
            var dropped = _outbox.DropOlderThan(NowMs - StaleMs);
            _dropped += dropped;
            return dropped;
        }
    }

    /// <summary>Hands over messages one by one, as long as each is written at once.</summary>
    public void SendTo(MqttClient client)
    {
        DropStale();
        lock (_progress)
        {
            while (!client.IsWriting)
            {
                if (_inHand is not null)
                {
                    Interlocked.Increment(ref _written);
                }
                _inHand = _outbox.Take();
                if (_inHand is null)
                {
                    break;
                }
                client.Send(_inHand);
            }
            Monitor.PulseAll(_progress);
        }
    }

    /// <summary>The client is gone: what it had not written waits for the next one.</summary>
    public void TakeBack()
    {
        lock (_progress)
        {
            if (_inHand is { } unwritten)
            {
                _outbox.PutBack(unwritten);
                _inHand = null;
            }
            Monitor.PulseAll(_progress);
        }
    }

    /// <returns>False where the time ran out, or something was dropped meanwhile.</returns>
    public bool Flush(TimeSpan timeout)
    {
        var began = Stopwatch.GetTimestamp();
        lock (_progress)
        {
            var dropped = _dropped;
            while (_inHand is not null || _outbox.Count > 0)
            {
                var left = timeout - Stopwatch.GetElapsedTime(began);
                if (left <= TimeSpan.Zero)
                {
                    return false;
                }
                Monitor.Wait(_progress, left);
            }
            return dropped == _dropped;
        }
    }
}
