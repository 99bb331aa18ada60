namespace NanoBattery.Network;

/// <summary>Sorts what arrives into queues by topic. It is filled before the network's thread starts.</summary>
public sealed class Arrivals : IArrivals
{
    private CommandQueue[] _queues = new CommandQueue[0];

    /// <summary>What to subscribe to, each once.</summary>
    public string[] Topics { get; private set; } = new string[0];

    /// <summary>Sends what comes on the topic into the queue. A topic that has a queue already keeps it.</summary>
    public Arrivals Add(string topic, CommandQueue queue)
    {
        int count = Topics.Length;
        string[] topics = new string[count + 1];
        CommandQueue[] queues = new CommandQueue[count + 1];
        for (int i = 0; i < count; i++)
        {
            if (Topics[i] == topic)
            {
                return this;
            }

            topics[i] = Topics[i];
            queues[i] = _queues[i];
        }

        topics[count] = topic;
        queues[count] = queue;
        Topics = topics;
        _queues = queues;
        return this;
    }

    public void Arrived(string topic, byte[]? payload, int length, bool isRetained)
    {
        for (int i = 0; i < Topics.Length; i++)
        {
            if (Topics[i] == topic)
            {
                // The topic's own text: the one that came is garbage soon.
                _queues[i].Put(Topics[i], payload, length, isRetained);
                return;
            }
        }
    }
}
