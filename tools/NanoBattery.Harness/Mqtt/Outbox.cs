namespace NanoBattery.Harness.Mqtt;

/// <summary>
/// What waits for the broker: of each topic only the newest message, in the order in which the topics began to wait.
/// Any thread may use it.
/// </summary>
/// <param name="capacity">The number of topics that may wait at once.</param>
public sealed class Outbox(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<OutboxMessage>> _byTopic = [];
    private readonly LinkedList<OutboxMessage> _queue = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _queue.Count;
            }
        }
    }

    /// <summary>
    /// Takes a message in the place of its topic's older one. Where all places are taken, the state that waited longest goes.
    /// </summary>
    public void Put(OutboxMessage message)
    {
        lock (_gate)
        {
            if (_byTopic.TryGetValue(message.Topic, out var waiting))
            {
                // It keeps the older one's turn, so that a topic that changes often does not wait for ever.
                waiting.Value = message;
                return;
            }
            if (_queue.Count == capacity)
            {
                MakeRoom();
            }
            _byTopic[message.Topic] = _queue.AddLast(message);
        }
    }

    /// <summary>Gives back a message that could not be sent; a newer one of its topic wins.</summary>
    public void PutBack(OutboxMessage message)
    {
        lock (_gate)
        {
            if (!_byTopic.ContainsKey(message.Topic) && _queue.Count < capacity)
            {
                _byTopic[message.Topic] = _queue.AddFirst(message);
            }
        }
    }

    public OutboxMessage? Take()
    {
        lock (_gate)
        {
            return _queue.First is { } first ? Remove(first) : null;
        }
    }

    /// <summary>Drops messages handed over before <paramref name="oldestMs"/>, except those the broker is to keep.</summary>
    /// <returns>How many were dropped.</returns>
    public int DropOlderThan(long oldestMs)
    {
        lock (_gate)
        {
            var stale = _byTopic.Values.Where(node => !node.Value.Retain && node.Value.TakenAtMs < oldestMs).ToList();
            stale.ForEach(node => Remove(node));
            return stale.Count;
        }
    }

    private void MakeRoom()
    {
        var victim = _queue.First!;
        for (var node = victim; node is not null; node = node.Next)
        {
            // State comes again within a second; a retained message is sent once.
            if (!node.Value.Retain)
            {
                victim = node;
                break;
            }
        }
        Remove(victim);
    }

    private OutboxMessage Remove(LinkedListNode<OutboxMessage> node)
    {
        _queue.Remove(node);
        _byTopic.Remove(node.Value.Topic);
        return node.Value;
    }
}
