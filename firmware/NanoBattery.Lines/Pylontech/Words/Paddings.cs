namespace NanoBattery.Pylontech;

/// <summary>Sees lost and added characters by the spaces with which values are padded, alike in all lines of a reply.</summary>
internal sealed class Paddings
{
    private readonly Oddities _oddities;
    private int _unitPitch;
    private int _bitsPitch;
    private int _rightEdge;

    internal Paddings(Oddities oddities)
    {
        _oddities = oddities;
    }

    internal void Clear()
    {
        _unitPitch = 0;
        _bitsPitch = 0;
        _rightEdge = 0;
    }

    /// <summary>
    /// Whether what stands behind a number stands as far from its beginning as expected. Every reply recorded pads its
    /// numbers, and only a number too long for its column pushes the rest on.
    /// </summary>
    internal static bool IsEven(int expected, int pitch, int length) => pitch == expected || (pitch > expected && pitch == length + 1);

    /// <summary>Whether the unit stands where that of the first line stood.</summary>
    internal void JudgeUnit(int key, int pitch, int length)
    {
        _unitPitch = First(_unitPitch, pitch, length);
        Judge(_unitPitch, key, pitch, length);
    }

    /// <summary>Whether what stands behind bits stands where it stood behind the first.</summary>
    internal void JudgeBits(int key, int pitch, int length)
    {
        _bitsPitch = First(_bitsPitch, pitch, length);
        Judge(_bitsPitch, key, pitch, length);
    }

    /// <summary>Whether a number that was set to the right edge, as in the reply to stat N, ends as far from its colon as the first.</summary>
    internal void JudgeRightEdge(int key, Tokens words, int colon)
    {
        if (words.Count != 1 || words.Starts[0] <= colon + 2)
        {
            return;
        }

        int edge = words.Ends[0] - colon;
        _rightEdge = _rightEdge == 0 ? edge : _rightEdge;
        if (edge != _rightEdge)
        {
            _oddities.Add(key, edge);
        }
    }

    private void Judge(int expected, int key, int pitch, int length)
    {
        if (expected != 0 && !IsEven(expected, pitch, length))
        {
            _oddities.Add(key, pitch);
        }
    }

    /// <summary>A console that pads nothing puts one space behind the number.</summary>
    private static int First(int before, int pitch, int length) => before == 0 && pitch > length + 1 ? pitch : before;
}
