using NanoBattery.Readings;

namespace NanoBattery.History;

/// <summary>
/// Counts how often one of two alarms was raised while neither was. Whether one stands is kept with the count, so that
/// a restart in the middle of an alarm does not count it again.
/// </summary>
internal sealed class AlarmCounter
{
    private readonly int _one;
    private readonly int _other;
    private bool _stands;

    internal AlarmCounter(int one, int other)
    {
        _one = one;
        _other = other;
    }

    internal int Count { get; private set; }

    internal void Watch(AlarmLevels alarms)
    {
        bool stands = alarms.LevelOf(_one) != Alarm.None || alarms.LevelOf(_other) != Alarm.None;
        if (stands && !_stands && Count < int.MaxValue)
        {
            Count++;
        }

        _stands = stands;
    }

    internal void Exchange(BlobFields fields)
    {
        Count = fields.Int(Count);
        _stands = fields.Flag(_stands);
    }
}
