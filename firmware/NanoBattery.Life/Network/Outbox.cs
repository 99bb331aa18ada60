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
    private readonly OutboxPages _pages;

    // Those that wait, in their turn; behind them those that are free.
    private readonly OutboxSlot[] _slots = new OutboxSlot[MostTopics];
    private int _count;
    private int _retained;
    private int _stale;
    private int _dropped;
    private int _lost;

    /// <param name="clock">What a message's age is measured by.</param>
    /// <param name="pages">How many kilobytes wait at most, in pages of 4: 1 to 15. Each page is an allocation of its own.</param>
    public Outbox(IClock clock, int pages)
    {
        _clock = clock;
        _pages = new OutboxPages(pages);
        for (int i = 0; i < MostTopics; i++)
        {
            _slots[i] = new OutboxSlot();
        }
    }

    /// <summary>Messages that wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _count;
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
                return _retained < RetainedAtOnce;
            }
        }
    }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        long nowMs = _clock.NowMs;
        lock (_gate)
        {
            // It keeps the older one's turn, so that a topic that changes often does not wait for ever.
            int older = Find(topic);
            OutboxSlot? slot = older < 0 ? null : _slots[older];
            if (slot != null)
            {
                Empty(slot);
            }

            if (!MakeRoom(OutboxPages.BlocksFor(length), slot, retain))
            {
                CountOut(retain);
                if (slot != null)
                {
                    RemoveAt(Find(topic));
                }

                return;
            }

            slot ??= _slots[_count++];
            slot.Topic = topic;
            slot.First = _pages.Put(payload, length);
            slot.Length = length;
            slot.IsRetained = retain;
            slot.SinceMs = nowMs;
            _retained += retain ? 1 : 0;
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
            if (_count == 0)
            {
                return false;
            }

            // Memory may be short: until this succeeds nothing has changed.
            OutboxSlot slot = _slots[0];
            byte[] payload = new byte[slot.Length];
            _pages.Copy(slot.First, payload);
            message.Topic = slot.Topic;
            message.Payload = payload;
            message.IsRetained = slot.IsRetained;
            message.SinceMs = slot.SinceMs;
            RemoveAt(0);
            return true;
        }
    }

    /// <summary>Whether a message of this topic waits.</summary>
    public bool Holds(string topic)
    {
        lock (_gate)
        {
            return Find(topic) >= 0;
        }
    }

    private bool MakeRoom(int blocks, OutboxSlot? own, bool retain)
    {
        bool needsSlot = own == null && _count == MostTopics;
        if (blocks <= _pages.FreeBlocks && !needsSlot)
        {
            return true;
        }

        if (blocks > FreeWithout(own, retain) || (needsSlot && !retain && _retained == MostTopics))
        {
            return false;
        }

        while (blocks > _pages.FreeBlocks || (own == null && _count == MostTopics))
        {
            int victim = Oldest(own, false);
            victim = victim >= 0 ? victim : Oldest(own, true);
            CountOut(_slots[victim].IsRetained);
            RemoveAt(victim);
        }

        return true;
    }

    /// <summary>The blocks that are free when all is gone that may be pushed out.</summary>
    private int FreeWithout(OutboxSlot? own, bool alsoRetained)
    {
        int blocks = _pages.FreeBlocks;
        for (int i = 0; i < _count; i++)
        {
            blocks += _slots[i] != own && (alsoRetained || !_slots[i].IsRetained) ? _slots[i].Blocks : 0;
        }

        return blocks;
    }

    private int Oldest(OutboxSlot? own, bool isRetained)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_slots[i] != own && _slots[i].IsRetained == isRetained)
            {
                return i;
            }
        }

        return -1;
    }

    private int Find(string topic)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_slots[i].Topic == topic)
            {
                return i;
            }
        }

        return -1;
    }

    private void DropStale(long nowMs)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (!_slots[i].IsRetained && nowMs - _slots[i].SinceMs > StaleMs)
            {
                _stale++;
                RemoveAt(i);
            }
        }
    }

    private void CountOut(bool isRetained)
    {
        _lost += isRetained ? 1 : 0;
        _dropped += isRetained ? 0 : 1;
    }

    private void Empty(OutboxSlot slot)
    {
        _retained -= slot.IsRetained ? 1 : 0;
        _pages.Free(slot.First);
        slot.First = OutboxPages.None;
        slot.Length = 0;
        slot.IsRetained = false;
    }

    private void RemoveAt(int index)
    {
        OutboxSlot gone = _slots[index];
        Empty(gone);
        gone.Topic = "";
        _count--;
        for (int i = index; i < _count; i++)
        {
            _slots[i] = _slots[i + 1];
        }

        _slots[_count] = gone;
    }
}
