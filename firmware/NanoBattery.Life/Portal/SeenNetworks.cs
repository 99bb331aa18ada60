namespace NanoBattery.Portal;

/// <summary>The networks that a scan heard, the strongest first, each name once. Made anew for each scan.</summary>
public sealed class SeenNetworks
{
    /// <summary>How many are kept.</summary>
    public const int Most = 12;

    private readonly string[] _names = new string[Most];
    private readonly int[] _signals = new int[Most];

    public int Count { get; private set; }

    public string NameAt(int network) => _names[network];

    /// <summary>In words.</summary>
    public string SignalAt(int network) => _signals[network] >= -60 ? "strong" : _signals[network] >= -75 ? "fair" : "weak";

    /// <param name="name">A hidden network has none, and is left out.</param>
    /// <param name="dBm">About -30 to -95.</param>
    public void Add(string name, int dBm)
    {
        if (name.Length == 0)
        {
            return;
        }

        int old = Find(name);
        if (old >= 0 && _signals[old] >= dBm)
        {
            return;
        }

        // Its old place, or the end; the weakest falls out.
        int place = old >= 0 ? old : Count < Most ? Count++ : Most - 1;
        if (old < 0 && place == Most - 1 && _names[place] != null && _signals[place] >= dBm)
        {
            return;
        }

        while (place > 0 && _signals[place - 1] < dBm)
        {
            _names[place] = _names[place - 1];
            _signals[place] = _signals[place - 1];
            place--;
        }

        _names[place] = name;
        _signals[place] = dBm;
    }

    private int Find(string name)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
