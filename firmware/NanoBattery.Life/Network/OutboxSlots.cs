namespace NanoBattery.Network;

/// <summary>The messages that wait in the outbox, in their turn, and their memory. All of it is made at the start.</summary>
internal sealed class OutboxSlots
{
    private readonly OutboxPages _pages;

    // Those that wait; behind them those that are free.
    private readonly OutboxSlot[] _slots;

    internal OutboxSlots(int most, int pages)
    {
        _pages = new OutboxPages(pages);
        _slots = new OutboxSlot[most];
        for (int i = 0; i < most; i++)
        {
            _slots[i] = new OutboxSlot();
        }
    }

    internal int Count { get; private set; }

    internal int RetainedCount { get; private set; }

    internal bool IsFull => Count == _slots.Length;

    internal int FreeBlocks => _pages.FreeBlocks;

    internal OutboxSlot At(int index) => _slots[index];

    internal int Find(string topic)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_slots[i].Topic == topic)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The one that waited longest, of those retained or of the others, and without one of them; -1 where there is none.</summary>
    internal int Oldest(bool isRetained, OutboxSlot? without)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_slots[i] != without && _slots[i].IsRetained == isRetained)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The blocks of all but one, of those retained or of the others.</summary>
    internal int BlocksOf(bool areRetained, OutboxSlot? without)
    {
        int blocks = 0;
        for (int i = 0; i < Count; i++)
        {
            blocks += _slots[i] != without && _slots[i].IsRetained == areRetained ? _slots[i].Blocks : 0;
        }

        return blocks;
    }

    /// <summary>The next free one, behind all that wait.</summary>
    internal OutboxSlot Add() => _slots[Count++];

    /// <summary>Keeps a message, for which there must be blocks, in one that is empty.</summary>
    internal void Fill(OutboxSlot slot, string topic, byte[] payload, int length, bool retain, long nowMs)
    {
        slot.Topic = topic;
        slot.First = _pages.Put(payload, length);
        slot.Length = length;
        slot.IsRetained = retain;
        slot.SinceMs = nowMs;
        RetainedCount += retain ? 1 : 0;
    }

    /// <summary>Its turn stays, its message goes.</summary>
    internal void Empty(OutboxSlot slot)
    {
        RetainedCount -= slot.IsRetained ? 1 : 0;
        _pages.Free(slot.First);
        slot.First = OutboxPages.None;
        slot.Length = 0;
        slot.IsRetained = false;
    }

    internal void RemoveAt(int index)
    {
        OutboxSlot gone = _slots[index];
        Empty(gone);
        gone.Topic = "";
        Count--;
        for (int i = index; i < Count; i++)
        {
            _slots[i] = _slots[i + 1];
        }

        _slots[Count] = gone;
    }

    internal void Copy(OutboxSlot slot, byte[] target)
    {
        _pages.Copy(slot.First, target);
    }
}
