using System;

namespace NanoBattery.Network;

/// <summary>
/// The outbox's memory: pages, as a board whose memory is in pieces has no large one, of blocks that are strung together.
/// All of it is made at the start.
/// </summary>
internal sealed class OutboxPages
{
    /// <summary>Ends a string of blocks.</summary>
    internal const int None = 255;

    internal const int BlockBytes = 256;
    internal const int PageBytes = 4096;

    private const int BlocksAPage = PageBytes / BlockBytes;

    private readonly byte[][] _pages;
    private readonly byte[] _next;
    private int _free;

    /// <param name="count">Of pages; 1 to 15.</param>
    internal OutboxPages(int count)
    {
        _pages = new byte[count][];
        for (int i = 0; i < count; i++)
        {
            _pages[i] = new byte[PageBytes];
        }

        Capacity = count * BlocksAPage;
        FreeBlocks = Capacity;
        _next = new byte[Capacity];
        for (int i = 0; i < Capacity; i++)
        {
            _next[i] = (byte)(i + 1 < Capacity ? i + 1 : None);
        }
    }

    /// <summary>All blocks.</summary>
    internal int Capacity { get; }

    internal int FreeBlocks { get; private set; }

    internal static int BlocksFor(int length) => (length + BlockBytes - 1) / BlockBytes;

    /// <summary>Keeps bytes, for which there must be blocks.</summary>
    /// <returns>Their first block.</returns>
    internal int Put(byte[] bytes, int length)
    {
        int first = length == 0 ? None : _free;
        int last = None;
        for (int at = 0; at < length; at += BlockBytes)
        {
            last = _free;
            _free = _next[last];
            FreeBlocks--;
            Array.Copy(bytes, at, _pages[last / BlocksAPage], last % BlocksAPage * BlockBytes, Size(length - at));
        }

        if (last != None)
        {
            _next[last] = None;
        }

        return first;
    }

    internal void Copy(int first, byte[] target)
    {
        int block = first;
        for (int at = 0; at < target.Length; at += BlockBytes)
        {
            Array.Copy(_pages[block / BlocksAPage], block % BlocksAPage * BlockBytes, target, at, Size(target.Length - at));
            block = _next[block];
        }
    }

    internal void Free(int first)
    {
        while (first != None)
        {
            int next = _next[first];
            _next[first] = (byte)_free;
            _free = first;
            FreeBlocks++;
            first = next;
        }
    }

    private static int Size(int rest) => rest < BlockBytes ? rest : BlockBytes;
}
