using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>Goes over a ring from its oldest point to the newest, while others may come in between. For whoever holds the trends' gate.</summary>
internal sealed class TrendWalk
{
    private readonly TrendPoint _scratch = new TrendPoint();
    private TrendRing? _ring;
    private int _next;
    private int _unknownGaps;
    private long _atMs;

    /// <summary>When the point ended, on the clock of whoever fills the ring; one behind a gap that nobody knows the length of ended
    /// then at the latest.</summary>
    internal long AtMs => _atMs;

    /// <summary>Its number.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether a gap of unknown length lies between the point and the newest one.</summary>
    internal bool IsGuess => _unknownGaps > 0;

    internal void Begin(TrendRing ring)
    {
        Begin(ring, ring.First);
    }

    /// <param name="ring">Which.</param>
    /// <param name="number">The first point of interest; one that is gone is skipped.</param>
    internal void Begin(TrendRing ring, int number)
    {
        _ring = ring;
        _next = number < ring.First ? ring.First : number;
        _unknownGaps = 0;
        _atMs = ring.EndMs;
        for (int i = _next; i < ring.Next; i++)
        {
            ring.Read(i, _scratch);
            _unknownGaps += IsUnknown(_scratch) ? 1 : 0;
            _atMs -= (long)StepsOf(_scratch) * ring.StepMs;
        }
    }

    /// <returns>False behind the newest one.</returns>
    internal bool Next(TrendPoint into)
    {
        TrendRing ring = _ring!;
        if (_next < ring.First)
        {
            Begin(ring, ring.First);
        }

        if (_next >= ring.Next)
        {
            return false;
        }

        ring.Read(_next, into);
        _unknownGaps -= IsUnknown(into) ? 1 : 0;
        _atMs += (long)StepsOf(into) * ring.StepMs;
        Number = _next;
        _next++;
        return true;
    }

    private static bool IsUnknown(TrendPoint point) => point.IsGap && !Reading.IsKnown(point.GapSteps);

    private static int StepsOf(TrendPoint point) => !point.IsGap || IsUnknown(point) ? 1 : point.GapSteps;
}
