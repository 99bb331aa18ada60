using NanoBattery.Messages;

namespace NanoBattery.Network;

/// <summary>
/// What waits for the broker: of each topic only the newest message, in the order in which the topics began to wait. Its memory
/// is made at the start. Any thread may publish, one takes; neither waits for more than the other's copy of one message.
/// <para>
/// Where there is no room, the state that waited longest goes first: it comes again within a second. A retained message is sent
/// once, so a state never pushes one out: it is dropped itself. Only another retained one does, and then the oldest goes.
/// </para>
/// </summary>
public sealed class Outbox : IPacedSink
{
    /// <summary>What is not retained and waited longer is not sent any more: whoever gets it takes it for the present.</summary>
    public const int StaleMs = 10_000;

    /// <summary>How many topics may wait at once: a stack of 16 modules has 19 with a message each second.</summary>
    public const int MostTopics = 40;

    // Those who announce wait when so many of theirs do, of up to 1 kB.
    private const int RetainedAtOnce = 4;

    private readonly object _gate = new object();
    private readonly IClock _clock;
    private readonly OutboxSlots _slots;
    private int _published;
    private int _stale;
    private int _dropped;
    private int _lost;

    /// <param name="clock">What a message's age is measured by.</param>
    /// <param name="pages">The memory for messages, in pages of 4 kB: 1 to 15. Each page is an allocation of its own.</param>
    public Outbox(IClock clock, int pages)
    {
        _clock = clock;
        _slots = new OutboxSlots(MostTopics, pages);
    }

    /// <summary>Messages that wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _slots.Count;
            }
        }
    }

    /// <summary>Messages that were put in, since the start.</summary>
    public int PublishedCount
    {
        get
        {
            lock (_gate)
            {
                return _published;
            }
        }
    }

    /// <summary>States that were too old to be sent, since the start.</summary>
    public int StaleCount
    {
        get
        {
            lock (_gate)
            {
                return _stale;
            }
        }
    }

    /// <summary>States for which there was no room, since the start.</summary>
    public int DroppedCount
    {
        get
        {
            lock (_gate)
            {
                return _dropped;
            }
        }
    }

    /// <summary>Retained messages for which there was no room, since the start.</summary>
    public int LostCount
    {
        get
        {
            lock (_gate)
            {
                return _lost;
            }
        }
    }

    public bool TakesMore
    {
        get
        {
            lock (_gate)
            {
                return _slots.RetainedCount < RetainedAtOnce;
            }
        }
    }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        long nowMs = _clock.NowMs;
        lock (_gate)
        {
            _published++;

            // It keeps the older one's turn, so that a topic that changes often does not wait for ever.
            int older = _slots.Find(topic);
            int slot = older < 0 ? OutboxSlots.None : _slots.At(older);
            if (slot != OutboxSlots.None)
            {
                _slots.Empty(slot);
            }

            if (MakeRoom(OutboxPages.BlocksFor(length), slot, retain))
            {
                _slots.Fill(slot == OutboxSlots.None ? _slots.Add() : slot, topic, payload, length, retain, nowMs);
                return;
            }

            CountOut(retain);
            if (slot != OutboxSlots.None)
            {
                _slots.RemoveAt(older);
            }
        }
    }

    /// <summary>Takes the message whose turn it is. What is too old is left out, and counted.</summary>
    /// <returns>False where none waits; then <paramref name="message"/> is untouched.</returns>
    public bool Take(Outgoing message)
    {
        long nowMs = _clock.NowMs;
        lock (_gate)
        {
            DropStale(nowMs);
            if (_slots.Count == 0)
            {
                return false;
            }

            // Memory may be short: until this succeeds nothing has changed.
            int slot = _slots.At(0);
            byte[] payload = new byte[_slots.LengthOf(slot)];
            _slots.Copy(slot, payload);
            message.Topic = _slots.TopicOf(slot);
            message.Payload = payload;
            message.IsRetained = _slots.IsRetained(slot);
            message.SinceMs = _slots.SinceMs(slot);
            _slots.RemoveAt(0);
            return true;
        }
    }

    /// <summary>Whether a message of this topic waits.</summary>
    public bool Holds(string topic)
    {
        lock (_gate)
        {
            return _slots.Find(topic) >= 0;
        }
    }

    /// <summary>Pushes out what must give way, and nothing where that would not be enough.</summary>
    private bool MakeRoom(int blocks, int own, bool retain)
    {
        if (HasRoom(blocks, own))
        {
            return true;
        }

        int free = _slots.FreeBlocks + _slots.BlocksOf(false, own) + (retain ? _slots.BlocksOf(true, own) : 0);
        if (blocks > free || (!retain && _slots.RetainedCount == MostTopics))
        {
            return false;
        }

        while (!HasRoom(blocks, own))
        {
            int victim = _slots.Oldest(false, own);
            victim = victim >= 0 ? victim : _slots.Oldest(true, own);
            CountOut(_slots.IsRetained(_slots.At(victim)));
            _slots.RemoveAt(victim);
        }

        return true;
    }

    private bool HasRoom(int blocks, int own) => blocks <= _slots.FreeBlocks && (own != OutboxSlots.None || !_slots.IsFull);

    private void DropStale(long nowMs)
    {
        for (int i = _slots.Count - 1; i >= 0; i--)
        {
            int slot = _slots.At(i);
            if (!_slots.IsRetained(slot) && nowMs - _slots.SinceMs(slot) > StaleMs)
            {
                _stale++;
                _slots.RemoveAt(i);
            }
        }
    }

    private void CountOut(bool isRetained)
    {
        _lost += isRetained ? 1 : 0;
        _dropped += isRetained ? 0 : 1;
    }
}
