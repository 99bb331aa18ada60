namespace NanoBattery.Pylontech;

/// <summary>A reply of which only the frame counts: time, unit, login.</summary>
public sealed class SkippedReply : Reply
{
    private protected override void Clear()
    {
    }

    private protected override void ReadLine(ConsoleLine line)
    {
    }

    private protected override void Judge(long nowMs)
    {
    }

    private protected override void Commit(long nowMs)
    {
    }
}
