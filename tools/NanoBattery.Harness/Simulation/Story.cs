namespace NanoBattery.Harness.Simulation;

/// <summary>What happens to a battery, told in a few frames with straight lines between them. The last frame goes on for ever.</summary>
public sealed class Story
{
    private readonly StoryFrame[] _frames;

    /// <exception cref="ArgumentException">There is no frame, or one does not come after the frame before it.</exception>
    public Story(int cells, int capacityAmpHours, params StoryFrame[] frames)
    {
        if (frames.Length == 0 || frames.Zip(frames.Skip(1)).Any(pair => pair.Second.Second <= pair.First.Second))
        {
            throw new ArgumentException("a story needs a frame, and each frame a later second than the one before", nameof(frames));
        }
        Cells = cells;
        CapacityAmpHours = capacityAmpHours;
        _frames = frames;
    }

    /// <summary>In series.</summary>
    public int Cells { get; }

    public int CapacityAmpHours { get; }

    /// <summary>When the last frame is reached.</summary>
    public long DurationMs => _frames[^1].Second * 1000L;

    /// <param name="second">Since the start; before the first frame it is as at the first.</param>
    public StoryFrame At(long second)
    {
        var next = Array.FindIndex(_frames, frame => frame.Second > second);
        return next switch
        {
            -1 => _frames[^1],
            0 => _frames[0],
            _ => Between(_frames[next - 1], _frames[next], second),
        };
    }

    private static StoryFrame Between(StoryFrame a, StoryFrame b, long second)
    {
        var share = (double)(second - a.Second) / (b.Second - a.Second);
        double Line(double from, double to) => from + share * (to - from);
        return new StoryFrame(
            (int)second, Line(a.CellMillivolts, b.CellMillivolts), Line(a.Amps, b.Amps),
            Line(a.SocPermille, b.SocPermille), Line(a.Degrees, b.Degrees), a.IsSilent);
    }
}
