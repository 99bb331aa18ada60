namespace NanoBattery.Readings;

/// <summary>A level for each <see cref="Alarm"/>: none, warning or protection. A level is never unknown.</summary>
public sealed class AlarmLevels
{
    private readonly byte[] _levels = new byte[Alarm.Count];

    public int LevelOf(int alarm) => _levels[alarm];

    /// <summary>Raises an alarm to a level; one that is higher already stays. <see cref="Alarm.NoAlarm"/> raises nothing.</summary>
    public void Raise(int alarm, int level)
    {
        if (alarm != Alarm.NoAlarm && _levels[alarm] < level)
        {
            _levels[alarm] = (byte)level;
        }
    }

    public void Raise(AlarmLevels others)
    {
        for (int i = 0; i < Alarm.Count; i++)
        {
            Raise(i, others._levels[i]);
        }
    }

    public void Clear()
    {
        for (int i = 0; i < Alarm.Count; i++)
        {
            _levels[i] = Alarm.None;
        }
    }
}
