using System.Text;

namespace NanoBattery.Harness.Mqtt;

/// <summary>The topics that commands are taken from, and the commands that came. It outlives the clients that fill it.</summary>
internal sealed class Inbox
{
    private readonly byte[][] _names;

    public Inbox(IEnumerable<string> topics)
    {
        Topics = [.. topics.Distinct()];
        _names = [.. Topics.Select(Encoding.UTF8.GetBytes)];
    }

    public string[] Topics { get; }

    public CommandQueue Commands { get; } = new();

    /// <summary>Keeps what came on one of the topics; of another, nothing. Neither allocates nor throws.</summary>
    public void Receive(ReadOnlySpan<byte> topic, ReadOnlySpan<byte> payload, bool isRetained)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (topic.SequenceEqual(_names[i]))
            {
                Commands.Put(Topics[i], payload, isRetained);
            }
        }
    }
}
