using NanoBattery.Messages;

namespace NanoBattery.Tests;

/// <summary>Listens to what is announced to Home Assistant, and keeps the last announcement on one topic.</summary>
public sealed class Announcements : IPacedSink
{
    private readonly string _watched;

    public Announcements(string watched)
    {
        _watched = watched;
    }

    /// <summary>Whether there is room for more.</summary>
    public bool TakesMore { get; set; } = true;

    /// <summary>Announcements on any topic.</summary>
    public int Count { get; private set; }

    /// <summary>Those that take an entity away.</summary>
    public int Removals { get; private set; }

    /// <summary>Those whose topic has this text: set before they come.</summary>
    public string Counted { get; set; } = "";

    public int CountedCount { get; private set; }

    public string FirstTopic { get; private set; } = "";

    public string LastTopic { get; private set; } = "";

    /// <summary>What came last on the watched topic; empty where it was taken away.</summary>
    public string Watched { get; private set; } = "nothing";

    /// <summary>A number that depends on every topic, every byte and their order.</summary>
    public int Fingerprint { get; private set; }

    /// <summary>Announcements that the broker is not to keep, and other messages that it is to keep.</summary>
    public int WronglyRetained { get; private set; }

    /// <summary>Announcements since the last look.</summary>
    public int Fresh { get; set; }

    /// <summary>The things of which something was announced, in the order in which each came first.</summary>
    public string Things { get; private set; } = "";

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        bool isAnnouncement = topic.IndexOf("/config") > 0;
        WronglyRetained += isAnnouncement == retain ? 0 : 1;
        if (!isAnnouncement)
        {
            return;
        }

        Count++;
        Fresh++;
        Removals += length == 0 ? 1 : 0;
        CountedCount += Counted.Length > 0 && topic.IndexOf(Counted) >= 0 ? 1 : 0;
        NoteThing(topic.Substring(topic.LastIndexOf("/", topic.Length - 8) + 1));
        FirstTopic = Count == 1 ? topic : FirstTopic;
        LastTopic = topic;
        for (int i = 0; i < length; i++)
        {
            Fingerprint = Fingerprint * 31 + payload[i];
        }

        Fingerprint = Fingerprint * 31 + topic.Length;
        if (topic == _watched)
        {
            char[] characters = new char[length];
            for (int i = 0; i < length; i++)
            {
                characters[i] = (char)payload[i];
            }

            Watched = new string(characters);
        }
    }

    private void NoteThing(string entity)
    {
        int end = entity.IndexOf('_');
        string thing = entity.Substring(0, entity.IndexOf("module_") == 0 ? entity.IndexOf('_', end + 1) : end) + ",";
        if (Things.IndexOf(thing) < 0)
        {
            Things += thing;
        }
    }
}
