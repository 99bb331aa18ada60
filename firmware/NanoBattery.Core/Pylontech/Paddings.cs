namespace NanoBattery.Pylontech;

/// <summary>Sees lost and added characters by the spaces with which values are padded, alike in all lines of a reply.</summary>
internal sealed class Paddings
{
    private readonly Pitches _units = new Pitches();
    private readonly Pitches _bits = new Pitches();
    private int _unitPitch;
    private int _bitsPitch;
    private int _rightEdge;

    internal void Clear()
    {
        _units.Clear();
        _bits.Clear();
        _unitPitch = 0;
        _bitsPitch = 0;
        _rightEdge = 0;
    }

    /// <summary>Whether the unit stands where that of the first line stood.</summary>
    internal bool IsEven(int key, int pitch, int length)
    {
        _unitPitch = First(_unitPitch, pitch, length);
        return _unitPitch == 0 || _units.IsPlausible(key, _unitPitch, pitch, length);
    }

    /// <summary>Whether what stands behind bits stands where it stood behind the first.</summary>
    internal bool AreBitsEven(int key, int pitch, int length)
    {
        _bitsPitch = First(_bitsPitch, pitch, length);
        return _bitsPitch == 0 || _bits.IsPlausible(key, _bitsPitch, pitch, length);
    }

    /// <summary>Whether a number that was set to the right edge, as in the reply to stat N, ends there.</summary>
    internal bool IsRightEdge(Tokens words, int colon)
    {
        if (words.Count != 1 || words.Starts[0] <= colon + 2)
        {
            return true;
        }

        _rightEdge = _rightEdge == 0 ? words.Ends[0] : _rightEdge;
        return _rightEdge == words.Ends[0];
    }

    internal void Remember()
    {
        _units.Remember();
        _bits.Remember();
    }

    /// <summary>A console that pads nothing puts one space behind the number.</summary>
    private static int First(int before, int pitch, int length) => before == 0 && pitch > length + 1 ? pitch : before;
}
