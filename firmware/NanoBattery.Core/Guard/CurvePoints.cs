using System;
using NanoBattery.Settings;

namespace NanoBattery.Guard;

/// <summary>
/// The points of a curve: rising inputs, and for each a share of the current in permille. The shares only rise or only fall,
/// so that a worse value never allows more.
/// </summary>
public sealed class CurvePoints
{
    /// <summary>All of the current.</summary>
    public const int All = 1_000;

    private const int Most = 12;

    // In thousandths: beyond it an input would not fit its number any more, and come out as another one.
    private const long Farthest = 1_000_000_000;

    // An input and a share, point by point.
    private int[] _points = new int[2 * Most];

    private CurvePoints()
    {
    }

    public int Count { get; private set; }

    /// <summary>Whether more of the input allows more current.</summary>
    public bool Rises => ShareOf(Count - 1) > ShareOf(0);

    /// <summary>The input at which the curve begins to take something away.</summary>
    public int EdgeOfAll => ValueAt(Rises ? Count - 1 : 0);

    public int ValueAt(int point) => _points[2 * point];

    public int ShareOf(int point) => _points[2 * point + 1];

    /// <param name="text">"0:0 2:25 10:100": an input in its setting's unit, and percent.</param>
    /// <param name="scale">How many of the input's units are one of its setting's.</param>
    /// <exception cref="SettingException">No such text: the message says why, but not where.</exception>
    internal static CurvePoints Parse(string text, int scale)
    {
        CurvePoints points = new CurvePoints();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ')
            {
                points.Add(text.Substring(start, i - start), scale);
                start = i + 1;
            }
        }

        points.Check();
        points.Cut();
        return points;
    }

    /// <summary>The share at an input: on the straight line between two points, or, stepped, the lower of the two.</summary>
    internal int ShareAt(int value, bool stepped)
    {
        if (value <= ValueAt(0))
        {
            return ShareOf(0);
        }

        int next = 1;
        while (next < Count && value > ValueAt(next))
        {
            next++;
        }

        if (next == Count)
        {
            return ShareOf(Count - 1);
        }

        int from = ShareOf(next - 1);
        int to = ShareOf(next);
        int start = ValueAt(next - 1);
        int end = ValueAt(next);
        if (stepped)
        {
            return value == end ? to : from < to ? from : to;
        }

        // Rounded down, whichever way the curve goes.
        return (from * (end - value) + to * (value - start)) / (end - start);
    }

    private void Add(string point, int scale)
    {
        int colon = point.IndexOf(':');
        if (Count == Most || colon <= 0
            || !DecimalText.TryParseThousandths(point.Substring(0, colon), out long value)
            || !DecimalText.TryParseThousandths(point.Substring(colon + 1), out long percent)
            || value < -Farthest || value > Farthest || value * scale % 1_000 != 0
            || percent % 100 != 0 || percent < 0 || percent > 100_000)
        {
            throw new SettingException("\"" + point + "\" is no point: up to 12 of them, such as 3375:100 3400:25 3500:0, input and percent");
        }

        _points[2 * Count] = (int)(value * scale / 1_000);
        _points[2 * Count + 1] = (int)(percent / 100);
        Count++;
    }

    /// <summary>Most curves have four points, and there are many curves.</summary>
    private void Cut()
    {
        int[] cut = new int[2 * Count];
        Array.Copy(_points, cut, cut.Length);
        _points = cut;
    }

    private void Check()
    {
        if (Count < 2)
        {
            throw new SettingException("a curve has two points at least, such as 3375:100 3500:0");
        }

        for (int i = 1; i < Count; i++)
        {
            if (ValueAt(i) <= ValueAt(i - 1))
            {
                throw new SettingException("the inputs of a curve rise from point to point");
            }

            if (Rises ? ShareOf(i) < ShareOf(i - 1) : ShareOf(i) > ShareOf(i - 1))
            {
                throw new SettingException("the shares of a curve only rise or only fall");
            }
        }

        if (ShareOf(0) != All && ShareOf(Count - 1) != All)
        {
            throw new SettingException("one end of a curve is at 100 percent");
        }
    }
}
