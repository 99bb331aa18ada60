using System;
using NanoBattery.Commands;

namespace NanoBattery.Network;

/// <summary>
/// Commands that arrived and wait for the board, the oldest first. One too many pushes the oldest out: the last word counts.
/// Any thread may use it; no call allocates or throws.
/// </summary>
public sealed class CommandQueue : ICommandSource, ICommandInlet
{
    private readonly object _gate = new object();
    private readonly Command[] _waiting;
    private int _first;
    private int _count;
    private int _dropped;

    /// <param name="capacity">How many may wait, from 1.</param>
    public CommandQueue(int capacity)
        : this(capacity, Command.LongestPayload)
    {
    }

    /// <param name="capacity">How many may wait, from 1.</param>
    /// <param name="longestPayload">How much of each is kept, bytes; whoever takes one takes it into a command as long.</param>
    public CommandQueue(int capacity, int longestPayload)
    {
        _waiting = new Command[capacity];
        for (int i = 0; i < capacity; i++)
        {
            _waiting[i] = new Command(longestPayload);
        }
    }

    /// <summary>How many were pushed out since the start.</summary>
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

    public void Put(string topic, byte[]? payload, int length, bool isRetained)
    {
        lock (_gate)
        {
            Fill(_waiting[(_first + _count) % _waiting.Length], topic, payload, length, isRetained);
            if (_count < _waiting.Length)
            {
                _count++;
                return;
            }

            _first = (_first + 1) % _waiting.Length;
            _dropped++;
        }
    }

    public bool Take(Command command)
    {
        lock (_gate)
        {
            if (_count == 0)
            {
                return false;
            }

            Command oldest = _waiting[_first];
            Fill(command, oldest.Topic, oldest.Payload, oldest.Length, oldest.IsRetained);
            _first = (_first + 1) % _waiting.Length;
            _count--;
            return true;
        }
    }

    private static void Fill(Command command, string topic, byte[]? payload, int length, bool isRetained)
    {
        int longest = command.Payload.Length;
        int kept = length < longest ? length : longest;
        if (payload == null || payload.Length < kept)
        {
            // A length that is not that of any command: what is not there is not obeyed.
            length = length > longest ? length : longest + 1;
        }
        else
        {
            Array.Copy(payload, 0, command.Payload, 0, kept);
        }

        command.Topic = topic;
        command.Length = length;
        command.IsRetained = isRetained;
    }
}
