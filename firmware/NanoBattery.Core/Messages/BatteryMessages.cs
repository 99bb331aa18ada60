namespace NanoBattery.Messages;

/// <summary>
/// A battery message for each number of cells that a battery of this board has. A stack and its modules mostly have the same,
/// and each message holds all its keys: they share one.
/// </summary>
internal sealed class BatteryMessages
{
    private readonly JsonWriter _writer;
    private BatteryMessage[] _made = new BatteryMessage[0];

    internal BatteryMessages(JsonWriter writer)
    {
        _writer = writer;
    }

    /// <summary>The message for so many cells; made when it is first needed.</summary>
    internal BatteryMessage For(int cells)
    {
        for (int i = 0; i < _made.Length; i++)
        {
            if (_made[i].Cells == cells)
            {
                return _made[i];
            }
        }

        BatteryMessage[] more = new BatteryMessage[_made.Length + 1];
        _made.CopyTo(more, 0);
        more[_made.Length] = new BatteryMessage(cells, _writer);
        _made = more;
        return more[more.Length - 1];
    }
}
