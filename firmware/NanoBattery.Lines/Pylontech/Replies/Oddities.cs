namespace NanoBattery.Pylontech;

/// <summary>
/// Collects what in a reply is odd and may be damage or the way of a firmware that nobody has described: a number that is
/// padded otherwise than its neighbours, a column that is not known, a name one character away from a known one. Damage
/// does not come three times in a row in the same way: then it is the firmware's way.
/// </summary>
internal sealed class Oddities
{
    private const int TimesToBelieve = 3;

    private const int Addresses = PowerColumns.MostModules + 1;

    // By the module's address; 0 for replies about no single one. Null until something was odd: of most stacks nothing ever is.
    private int[]? _before;
    private byte[]? _times;
    private int _signature;

    internal void Clear() => _signature = 0;

    /// <param name="what">A place, a key or a hash of a name.</param>
    /// <param name="how">A distance, or 0 for a name.</param>
    internal void Add(int what, int how)
    {
        _signature = (_signature ^ (what * 31 + how + 1)) * 16777619;
        _signature |= 1;
    }

    /// <summary>Called once at the end of a reply that is whole. Whether nothing in it was odd, or it was so often enough.</summary>
    internal bool AreHabit(int address)
    {
        if (address < 0 || address >= Addresses)
        {
            return false;
        }

        if (_before == null || _times == null)
        {
            if (_signature == 0)
            {
                return true;
            }

            _before = new int[Addresses];
            _times = new byte[Addresses];
        }

        bool isSame = _signature == _before[address];
        _before[address] = _signature;
        _times[address] = (byte)(!isSame ? 1 : _times[address] < TimesToBelieve ? _times[address] + 1 : TimesToBelieve);
        return _signature == 0 || _times[address] == TimesToBelieve;
    }
}
