namespace NanoBattery.Guard;

/// <summary>
/// The charge voltage that keeps the highest cell at its limit: a cell that runs ahead lowers it at once, by as much as the
/// cell is too high; then it waits and rises slowly. A charger that ignores the current limit still obeys this one.
/// </summary>
public sealed class CellCeiling
{
    // Source for both: dbus-serialbattery 2.1, recovery of the charge voltage.
    private const int WaitMs = 60_000;
    private const int MillivoltsASecond = 1;

    private int _ceiling;
    private int _waitedMs;
    private int _restMs;

    /// <summary>Whether a cell holds the charge voltage down.</summary>
    public bool Binds { get; private set; }

    /// <param name="pack">The voltage of the pack, mV.</param>
    /// <param name="highest">The highest cell, mV.</param>
    /// <param name="maxCell">How high a cell may be, mV.</param>
    /// <param name="full">The charge voltage of a pack whose cells are alike, mV: never more than this.</param>
    /// <param name="low">The voltage of an empty pack, mV: never less than this.</param>
    /// <param name="elapsedMs">Since the last step.</param>
    internal int Step(int pack, int highest, int maxCell, int full, int low, int elapsedMs)
    {
        int over = highest - maxCell;
        if (!Binds)
        {
            _ceiling = full;
        }

        if (over > 0)
        {
            _waitedMs = 0;
            _ceiling = pack - over < _ceiling ? pack - over : _ceiling;
            _ceiling = _ceiling < low ? low : _ceiling;
        }
        else if (Binds)
        {
            Recover(elapsedMs);
        }

        _ceiling = _ceiling < full ? _ceiling : full;
        Binds = _ceiling < full;
        return _ceiling;
    }

    private void Recover(int elapsedMs)
    {
        if (_waitedMs < WaitMs)
        {
            _waitedMs += elapsedMs;
            _restMs = 0;
            return;
        }

        _restMs += elapsedMs;
        _ceiling += _restMs / 1_000 * MillivoltsASecond;
        _restMs %= 1_000;
    }
}
