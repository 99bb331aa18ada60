namespace NanoBattery.Web.Trend;

/// <summary>The points of one ring that the broker missed. For whoever holds the trends' gate.</summary>
internal sealed class BacklogRange
{
    private readonly TrendRing _ring;
    private readonly TrendWalk _walk = new TrendWalk();
    private readonly TrendPoint _scratch = new TrendPoint();
    private int _from;
    private int _to;
    private int _taken = -1;

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

    /// <summary>The broker is gone: from now on points are missed. Those that were before and are not taken yet still are.</summary>
    /// <param name="stepsBack">Whether the one that was taken last is missed, too.</param>
    internal void Open(bool stepsBack)
    {
        _from = stepsBack && _taken >= 0 ? _taken : Count > 0 ? _from : _ring.Next;
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
        _to = _from;
        while (_walk.Next(_scratch) && _walk.AtMs <= endMs)
        {
            _to = _walk.Number + 1;
        }

        _walk.Begin(_ring, _from);
        return beginMs;
    }

    /// <returns>False where none is left.</returns>
    internal bool Take(TrendPoint into)
    {
        while (Count > 0 && _walk.Next(into))
        {
            _from = _walk.Number + 1;
            if (_walk.Number < _to && !into.IsGap)
            {
                _taken = _walk.Number;
                return true;
            }
        }

        _from = _to;
        return false;
    }
}
