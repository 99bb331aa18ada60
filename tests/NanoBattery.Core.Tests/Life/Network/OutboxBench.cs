using NanoBattery.Network;

namespace NanoBattery.Tests;

/// <summary>An outbox on a clock of the test's, with messages that are one letter many times.</summary>
public sealed class OutboxBench
{
    private readonly byte[] _lent = new byte[70_000];
    private readonly Outgoing _message = new Outgoing();

    public OutboxBench(int pages)
    {
        Outbox = new Outbox(Clock, pages);
    }

    public ManualClock Clock { get; } = new ManualClock();

    public Outbox Outbox { get; }

    /// <summary>The buffer is used again at once, as a board's is.</summary>
    public void Put(string topic, char letter, int length, bool retain = false)
    {
        for (int i = 0; i < length; i++)
        {
            _lent[i] = (byte)letter;
        }

        Outbox.Publish(topic, _lent, length, retain);
        _lent[0] = 0;
        _lent[length / 2] = 0;
        _lent[length] = 0;
    }

    /// <summary>All that leaves: "a=300x" is 300 times an x on the topic a; "!" stands behind what is retained.</summary>
    public string TakeAll()
    {
        string all = "";
        while (Outbox.Take(_message))
        {
            all += _message.Topic + "=" + Text(_message.Payload) + (_message.IsRetained ? "! " : " ");
        }

        return all;
    }

    private static string Text(byte[] payload)
    {
        if (payload.Length == 0)
        {
            return "0";
        }

        for (int i = 1; i < payload.Length; i++)
        {
            if (payload[i] != payload[0])
            {
                return "torn at " + i;
            }
        }

        return "" + payload.Length + (char)payload[0];
    }
}
