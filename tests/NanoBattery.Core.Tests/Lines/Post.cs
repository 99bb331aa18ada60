using NanoBattery.Messages;

namespace NanoBattery.Tests;

/// <summary>Keeps the last message of each topic.</summary>
public sealed class Post : IMessageSink
{
    private const string Base = "nanobattery/board/";

    private readonly string[] _topics = new string[24];
    private readonly string[] _texts = new string[24];
    private readonly int[] _counts = new int[24];
    private int _count;

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        if (topic.IndexOf("homeassistant/") == 0)
        {
            // For Home Assistant.
            return;
        }

        char[] characters = new char[length];
        for (int i = 0; i < length; i++)
        {
            characters[i] = (char)payload[i];
        }

        string end = topic.Substring(Base.Length);
        int index = IndexOf(end);
        if (index < 0)
        {
            index = _count++;
            _topics[index] = end;
        }

        _texts[index] = new string(characters);
        _counts[index]++;
    }

    /// <param name="topic">The end of the topic: "pylon".</param>
    public int CountOf(string topic) => IndexOf(topic) < 0 ? 0 : _counts[IndexOf(topic)];

    /// <summary>The value behind a key as it stands in the last message, or what is missing.</summary>
    /// <param name="topic">The end of the topic: "pylon".</param>
    /// <param name="key">The last part of its path: "MaxChargeCurrent".</param>
    public string Value(string topic, string key)
    {
        int index = IndexOf(topic);
        if (index < 0)
        {
            return "no message";
        }

        string text = _texts[index];
        int at = text.IndexOf("\"" + key + "\":");
        if (at < 0)
        {
            return "no key";
        }

        int start = at + key.Length + 3;
        int end = start;
        while (text[end] != ',' && text[end] != '}')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The whole last message, or "no message".</summary>
    /// <param name="topic">The end of the topic: "status".</param>
    public string Text(string topic) => IndexOf(topic) < 0 ? "no message" : _texts[IndexOf(topic)];

    private int IndexOf(string topic)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_topics[i] == topic)
            {
                return i;
            }
        }

        return -1;
    }
}
