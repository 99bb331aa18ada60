using NanoBattery.Commands;

namespace NanoBattery.Tests;

/// <summary>What somebody tells the board, one order at a time.</summary>
public sealed class Orders : ICommandSource
{
    private string _topic = "";
    private string _text = "";
    private bool _isRetained;
    private bool _waits;

    public void Give(string topic, string text, bool isRetained = false)
    {
        _topic = topic;
        _text = text;
        _isRetained = isRetained;
        _waits = true;
    }

    public bool Take(Command command)
    {
        if (!_waits)
        {
            return false;
        }

        _waits = false;
        command.Topic = _topic;
        command.IsRetained = _isRetained;
        command.Length = _text.Length;
        for (int i = 0; i < _text.Length && i < Command.LongestPayload; i++)
        {
            command.Payload[i] = (byte)_text[i];
        }

        return true;
    }
}
