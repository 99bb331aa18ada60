using NanoBattery.Start;

namespace NanoBattery.Tests;

/// <summary>A board whose parts go round, or not: the guard each 100 ms, the supervisor each 200 ms, the others each second.</summary>
public sealed class SupervisedBoard
{
    private const int RoundMs = 100;

    private int _rounds;

    public SupervisedBoard(int mode)
    {
        Supervisor = new Supervisor(mode);
        Feed = new WatchdogFeed(Supervisor);
    }

    public Supervisor Supervisor { get; }

    public WatchdogFeed Feed { get; }

    public long NowMs { get; set; }

    public bool GuardHangs { get; set; }

    public bool NetworkHangs { get; set; }

    public bool NetworkNeverBegan { get; set; }

    public bool PortalHangs { get; set; }

    public bool SupervisorHangs { get; set; }

    /// <summary>How often the external watchdog was fed.</summary>
    public int Feeds { get; private set; }

    /// <returns>Why it has to restart, at once; empty when the time is over.</returns>
    public string Run(int milliseconds)
    {
        for (int i = 0; i < milliseconds / RoundMs; i++)
        {
            NowMs += RoundMs;
            _rounds++;
            string? reason = Round();
            if (reason != null)
            {
                return reason;
            }
        }

        return "";
    }

    private string? Round()
    {
        if (!GuardHangs)
        {
            Supervisor.Note(Part.Guard);
            Feeds += Feed.MayFeed(NowMs) ? 1 : 0;
        }

        if (_rounds % 10 == 0 && !NetworkHangs && !NetworkNeverBegan)
        {
            Supervisor.Note(Part.Network);
        }

        if (_rounds % 10 == 0 && !PortalHangs)
        {
            Supervisor.Note(Part.Portal);
        }

        return _rounds % 2 == 0 && !SupervisorHangs ? Supervisor.Step(NowMs) : null;
    }
}
