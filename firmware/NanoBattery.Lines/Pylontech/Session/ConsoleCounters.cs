namespace NanoBattery.Pylontech;

/// <summary>What became of requests since the start.</summary>
public sealed class ConsoleCounters
{
    public int Requests { get; private set; }

    public int Good { get; private set; }

    /// <summary>Damaged, cut off or implausible.</summary>
    public int Doubtful { get; private set; }

    /// <summary>Laid out in a way that nobody has described.</summary>
    public int UnknownLayouts { get; private set; }

    /// <summary>The console does not know the command, or has no such module.</summary>
    public int Refused { get; private set; }

    /// <summary>No byte came at all.</summary>
    public int Silences { get; private set; }

    /// <summary>Bytes read, whatever they were.</summary>
    public long Bytes { get; private set; }

    internal void Asked() => Requests++;

    internal void Heard(int bytes) => Bytes += bytes;

    internal void Ended(int verdict, bool heard)
    {
        switch (verdict)
        {
            case Verdict.Good: Good++; break;
            case Verdict.Refused:
            case Verdict.NotDone:
                Refused++;
                break;
            case Verdict.UnknownLayout: UnknownLayouts++; break;
            default:
                Doubtful += heard ? 1 : 0;
                Silences += heard ? 0 : 1;
                break;
        }
    }
}
