namespace NanoBattery.Pylontech;

/// <summary>
/// Holds the distance between a number and what stands behind it against the header: a lost or added character shifts
/// all that follows it.
/// </summary>
/// <remarks>
/// Every table recorded pads its numbers to the header's columns, and only a number too long for its column pushes the
/// rest on. A firmware that prints otherwise costs one reply: what is odd in the same way twice in a row is no damage.
/// </remarks>
internal sealed class Pitches
{
    private readonly int[] _odd = new int[Tokens.Most];
    private readonly int[] _oddBefore = new int[Tokens.Most];

    internal void Clear()
    {
        for (int i = 0; i < _odd.Length; i++)
        {
            _odd[i] = 0;
        }
    }

    /// <param name="place">Of the column in the header.</param>
    /// <param name="expected">The distance in the header.</param>
    /// <param name="pitch">The distance in the row.</param>
    /// <param name="length">Of the number itself.</param>
    internal bool IsPlausible(int place, int expected, int pitch, int length)
    {
        if (pitch == expected || (pitch > expected && pitch == length + 1))
        {
            return true;
        }

        _odd[place] = pitch;
        return pitch == _oddBefore[place];
    }

    /// <summary>The reply is at its end: what was odd in it is expected from now on, and what was not is forgotten.</summary>
    internal void Remember()
    {
        for (int i = 0; i < _odd.Length; i++)
        {
            _oddBefore[i] = _odd[i];
        }
    }
}
