using NanoBattery.Readings;

namespace NanoBattery.Web.Trend;

/// <summary>
/// The last points in their order, one a step, in memory that is made at the start. Where steps have no point, one gap stands for
/// all of them. Points have numbers that go on for good. For one thread at a time.
/// </summary>
public sealed class TrendRing
{
    private readonly byte[] _bytes;
    private readonly int _capacity;
    private readonly TrendPoint _scratch = new TrendPoint();

    // Where the next one goes.
    private int _at;

    /// <param name="capacity">How many points there is room for.</param>
    /// <param name="stepMs">From one to the next.</param>
    public TrendRing(int capacity, int stepMs)
    {
        _capacity = capacity;
        _bytes = new byte[capacity * PointCode.Length];
        StepMs = stepMs;
    }

    public int StepMs { get; }

    public int Capacity => _capacity;

    /// <summary>Points and gaps that there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the oldest one.</summary>
    public int First => Next - Count;

    /// <summary>The number that the next one gets.</summary>
    public int Next { get; private set; }

    /// <summary>When the newest one ended, on the clock of whoever fills it.</summary>
    public long EndMs { get; internal set; }

    /// <summary>Puts a point behind the others; where there is no room, the oldest one goes.</summary>
    public void Push(TrendPoint point)
    {
        PointCode.Write(point, _bytes, _at * PointCode.Length);
        _at = (_at + 1) % _capacity;
        Next++;
        Count += Count < _capacity ? 1 : 0;
    }

    /// <summary>Steps without a point. Before the first one there are none to skip.</summary>
    /// <param name="steps">How many, or unknown.</param>
    public void Skip(int steps)
    {
        if (Count == 0 || steps == 0)
        {
            return;
        }

        Read(Next - 1, _scratch);
        if (!_scratch.IsGap)
        {
            _scratch.BeGap(steps);
            Push(_scratch);
            return;
        }

        bool isKnown = Reading.IsKnown(steps) && Reading.IsKnown(_scratch.GapSteps);
        SetGap(Next - 1, isKnown ? _scratch.GapSteps + steps : Reading.Unknown);
    }

    /// <summary>Gives a gap another length.</summary>
    /// <param name="number">Of a gap, from <see cref="First"/>.</param>
    /// <param name="steps">How many, or unknown.</param>
    public void SetGap(int number, int steps)
    {
        _scratch.BeGap(steps);
        PointCode.Write(_scratch, _bytes, PlaceOf(number));
    }

    /// <param name="number">From <see cref="First"/>, below <see cref="Next"/>.</param>
    /// <param name="into">Becomes that point.</param>
    public void Read(int number, TrendPoint into)
    {
        PointCode.Read(_bytes, PlaceOf(number), into);
    }

    /// <summary>Puts a point as it is stored into bytes, or takes it from there.</summary>
    internal void CopyTo(int number, byte[] bytes, int at)
    {
        Read(number, _scratch);
        PointCode.Write(_scratch, bytes, at);
    }

    internal void PushFrom(byte[] bytes, int at)
    {
        PointCode.Read(bytes, at, _scratch);
        Push(_scratch);
    }

    /// <summary>Goes on counting from elsewhere.</summary>
    internal void Renumber(int next)
    {
        Next = next;
    }

    private int PlaceOf(int number) => (_at - (Next - number) + _capacity) % _capacity * PointCode.Length;
}
