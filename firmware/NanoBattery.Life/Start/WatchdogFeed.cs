namespace NanoBattery.Start;

/// <summary>
/// Decides whether the external watchdog is fed. Only the guard's loop feeds it, and only while the supervisor goes round: the
/// supervisor restarts a board whose guard hangs, and the watchdog one whose supervisor, or whose everything, hangs.
/// </summary>
public sealed class WatchdogFeed
{
    /// <summary>The supervisor steps a few times a second.</summary>
    public const int SupervisorLimitMs = 5_000;

    private readonly Supervisor _supervisor;
    private readonly StillTime _still = new StillTime();

    public WatchdogFeed(Supervisor supervisor)
    {
        _supervisor = supervisor;
    }

    /// <summary>Whether the supervisor went round lately, as of the last step.</summary>
    public bool IsSupervisorAlive => _still.Ms <= SupervisorLimitMs;

    /// <summary>To be called once in each round of the guard's loop, and nowhere else.</summary>
    /// <param name="nowMs">Monotonic, in milliseconds.</param>
    public bool MayFeed(long nowMs)
    {
        _still.Step(_supervisor.Beats, nowMs);
        return IsSupervisorAlive;
    }
}
