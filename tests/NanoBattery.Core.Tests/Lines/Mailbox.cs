using NanoBattery.Messages;

namespace NanoBattery.Tests;

/// <summary>Keeps the last message of two kinds of topic and counts them; what is for Home Assistant is left out.</summary>
public sealed class Mailbox : IMessageSink
{
    public int BatteryCount { get; private set; }

    public string Battery { get; private set; } = "";

    public string BatteryTopic { get; private set; } = "";

    public int StateCount { get; private set; }

    public string State { get; private set; } = "";

    public string StateTopic { get; private set; } = "";

    public bool AnyRetained { get; private set; }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        // A charger has topics of its own.
        if (topic.IndexOf("/curlimit") >= 0 || topic.IndexOf("/voltage") >= 0 || topic.IndexOf("/current") >= 0 || topic.IndexOf("/status") >= 0
            || topic.IndexOf("homeassistant/") == 0)
        {
            return;
        }

        AnyRetained |= retain;
        char[] characters = new char[length];
        for (int i = 0; i < length; i++)
        {
            characters[i] = (char)payload[i];
        }

        string text = new string(characters);
        if (topic.IndexOf("state") >= 0)
        {
            StateCount++;
            State = text;
            StateTopic = topic;
        }
        else
        {
            BatteryCount++;
            Battery = text;
            BatteryTopic = topic;
        }
    }

    /// <summary>Whether the last battery message has this text somewhere.</summary>
    public bool BatteryHas(string text) => Battery.IndexOf(text) >= 0;

    /// <summary>Whether the last state has this text somewhere.</summary>
    public bool StateHas(string text) => State.IndexOf(text) >= 0;
}
