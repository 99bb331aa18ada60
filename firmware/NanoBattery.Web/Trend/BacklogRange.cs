namespace NanoBattery.Web.Trend;

/// <summary>The points of one ring that the broker missed. For whoever holds the trends' gate.</summary>
internal sealed class BacklogRange
{
    // A broker that goes without a word is noticed after one and a half keep-alives of 30 s, and a point may have waited for 10 s before.
    private const int UnsureMs = 60_000;

    private readonly TrendRing _ring;
    private readonly TrendWalk _walk = new TrendWalk();
    private readonly TrendPoint _scratch = new TrendPoint();
    private int _first;
    private int _from;
    private int _to;
    private int _taken = -1;
    private long _takenMs;

    internal BacklogRange(TrendRing ring)
    {
        _ring = ring;
        _from = ring.Next;
        _to = _from;
    }

    internal int StepSeconds => _ring.StepMs / 1_000;

    internal int Count => _to > _from ? _to - _from : 0;

    /// <summary>When the point that was taken last ended.</summary>
    internal long AtMs => _walk.AtMs;

    /// <summary>Whether the ring has lost some of them already.</summary>
    internal bool IsCut => _from < _ring.First;

    /// <summary>The broker is gone: from now on points are missed. Those that were before and are not taken yet still are, and what was
    /// told in the last minute may not have arrived.</summary>
    internal void Open(long nowMs)
    {
        if (_taken >= 0 && nowMs - _takenMs <= UnsureMs)
        {
            int unsure = _taken + 1 - UnsureMs / Backlog.IntervalMs;
            _from = unsure > _first ? unsure : _first;
        }
        else if (Count == 0)
        {
            _from = _ring.Count > 0 && nowMs - _ring.EndMs < UnsureMs ? _ring.Next - 1 : _ring.Next;
        }

        _to = _from;
        _taken = -1;
    }

    /// <summary>The broker is back.</summary>
    /// <param name="endMs">What ended later is told otherwise.</param>
    /// <returns>When the first one of them that is still there began.</returns>
    internal long Close(long endMs)
    {
        _walk.Begin(_ring, _from);
        long beginMs = _walk.AtMs;
        _first = _from;
        _to = _from;
        while (_walk.Next(_scratch) && _walk.AtMs <= endMs)
        {
            _to = _walk.Number + 1;
        }

        _walk.Begin(_ring, _from);
        return beginMs;
    }

    /// <returns>False where none is left.</returns>
    internal bool Take(TrendPoint into, long nowMs)
    {
        while (Count > 0 && _walk.Next(into))
        {
            _from = _walk.Number + 1;
            if (_walk.Number < _to && !into.IsGap)
            {
                _taken = _walk.Number;
                _takenMs = nowMs;
                return true;
            }
        }

        _from = _to;
        return false;
    }
}
