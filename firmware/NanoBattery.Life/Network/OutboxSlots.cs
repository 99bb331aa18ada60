namespace NanoBattery.Network;

/// <summary>
/// The messages that wait in the outbox, in their turn, and their memory. All of it is made at the start. A message is in a
/// slot, which stays the same however its turn moves.
/// </summary>
internal sealed class OutboxSlots
{
    /// <summary>Instead of a slot: there is none.</summary>
    internal const int None = -1;

    private readonly OutboxPages _pages;

    // The slots of those that wait; behind them those that are free.
    private readonly byte[] _turns;

    // By slot. An object for each would take three times as much on the board.
    private readonly string?[] _topics;
    private readonly byte[] _firsts;
    private readonly ushort[] _lengths;
    private readonly bool[] _retained;
    private readonly long[] _sinceMs;

    /// <param name="most">Messages that may wait at once; up to 256.</param>
    /// <param name="pages">Of memory for their bytes.</param>
    internal OutboxSlots(int most, int pages)
    {
        _pages = new OutboxPages(pages);
        _turns = new byte[most];
        _topics = new string?[most];
        _firsts = new byte[most];
        _lengths = new ushort[most];
        _retained = new bool[most];
        _sinceMs = new long[most];
        for (int i = 0; i < most; i++)
        {
            _turns[i] = (byte)i;
            _firsts[i] = OutboxPages.None;
        }
    }

    internal int Count { get; private set; }

    internal int RetainedCount { get; private set; }

    internal bool IsFull => Count == _turns.Length;

    internal int FreeBlocks => _pages.FreeBlocks;

    /// <summary>The slot of a turn.</summary>
    internal int At(int turn) => _turns[turn];

    internal string TopicOf(int slot) => _topics[slot] ?? "";

    internal int LengthOf(int slot) => _lengths[slot];

    internal bool IsRetained(int slot) => _retained[slot];

    /// <summary>When its message was published.</summary>
    internal long SinceMs(int slot) => _sinceMs[slot];

    /// <returns>The turn of a topic, or -1.</returns>
    internal int Find(string topic)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_topics[_turns[i]] == topic)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The turn of the one that waited longest, of those retained or of the others, and without one slot; -1 where there is none.
    /// </summary>
    internal int Oldest(bool isRetained, int without)
    {
        for (int i = 0; i < Count; i++)
        {
            int slot = _turns[i];
            if (slot != without && _retained[slot] == isRetained)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The blocks of all but one slot, of those retained or of the others.</summary>
    internal int BlocksOf(bool areRetained, int without)
    {
        int blocks = 0;
        for (int i = 0; i < Count; i++)
        {
            int slot = _turns[i];
            blocks += slot != without && _retained[slot] == areRetained ? OutboxPages.BlocksFor(_lengths[slot]) : 0;
        }

        return blocks;
    }

    /// <summary>The next free one, behind all that wait.</summary>
    internal int Add() => _turns[Count++];

    /// <summary>Keeps a message, for which there must be blocks, in a slot that is empty.</summary>
    internal void Fill(int slot, string topic, byte[] payload, int length, bool retain, long nowMs)
    {
        _topics[slot] = topic;
        _firsts[slot] = (byte)_pages.Put(payload, length);
        _lengths[slot] = (ushort)length;
        _retained[slot] = retain;
        _sinceMs[slot] = nowMs;
        RetainedCount += retain ? 1 : 0;
    }

    /// <summary>Its turn stays, its message goes.</summary>
    internal void Empty(int slot)
    {
        RetainedCount -= _retained[slot] ? 1 : 0;
        _pages.Free(_firsts[slot]);
        _firsts[slot] = OutboxPages.None;
        _lengths[slot] = 0;
        _retained[slot] = false;
    }

    internal void RemoveAt(int turn)
    {
        byte gone = _turns[turn];
        Empty(gone);
        _topics[gone] = null;
        Count--;
        for (int i = turn; i < Count; i++)
        {
            _turns[i] = _turns[i + 1];
        }

        _turns[Count] = gone;
    }

    internal void Copy(int slot, byte[] target)
    {
        _pages.Copy(_firsts[slot], target);
    }
}
