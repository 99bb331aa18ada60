using NanoBattery.Commands;
using NanoBattery.Network;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Commands that arrived and wait for the board, the oldest first. Any thread may use it; no call allocates or throws.</summary>
public sealed class CommandQueue : ICommandSource, ICommandInlet
{
    /// <summary>How many may wait; one more pushes the oldest out.</summary>
    public const int Capacity = 16;

    // A length that is not that of any command: what is not there is not obeyed.
    private static readonly byte[] Missing = new byte[Command.LongestPayload + 1];

    private readonly Lock _gate = new();
    private readonly Command[] _waiting = [.. Enumerable.Range(0, Capacity).Select(_ => new Command())];
    private int _first;
    private int _count;

    /// <summary>Puts a command behind those that wait.</summary>
    /// <param name="topic">Where it came.</param>
    /// <param name="payload">All of it; beyond <see cref="Command.LongestPayload"/> bytes only its length is kept.</param>
    /// <param name="isRetained">Whether the broker had kept it from earlier.</param>
    public void Put(string topic, ReadOnlySpan<byte> payload, bool isRetained)
    {
        lock (_gate)
        {
            Fill(_waiting[(_first + _count) % Capacity], topic, payload, payload.Length, isRetained);
            if (_count < Capacity)
            {
                _count++;
            }
            else
            {
                _first = (_first + 1) % Capacity;
            }
        }
    }

    /// <inheritdoc/>
    public void Put(string topic, byte[]? payload, int length, bool isRetained) =>
        Put(topic, payload is null || payload.Length < length ? Missing : payload.AsSpan(0, length), isRetained);

    /// <inheritdoc/>
    public bool Take(Command command)
    {
        lock (_gate)
        {
            if (_count == 0)
            {
                return false;
            }
            var oldest = _waiting[_first];
            Fill(command, oldest.Topic, oldest.Payload, oldest.Length, oldest.IsRetained);
            _first = (_first + 1) % Capacity;
            _count--;
            return true;
        }
    }

    private static void Fill(Command command, string topic, ReadOnlySpan<byte> payload, int length, bool isRetained)
    {
        command.Topic = topic;
        payload[..Math.Min(length, Command.LongestPayload)].CopyTo(command.Payload);
        command.Length = length;
        command.IsRetained = isRetained;
    }
}
