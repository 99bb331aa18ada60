using NanoBattery.Life;

namespace NanoBattery.Harness.Whole;

/// <summary>What a whole board came to over its lives.</summary>
public sealed class WholeFigures
{
    private const long HourMs = 3_600_000;

    // A reading may become too old between two rounds.
    private const int LeastAgeMs = 1_000;

    private BoardLife? _seen;
    private long _readingMs;
    private long _roundMs;
    private (int Charge, int Discharge, int Millivolts) _decision;

    public WholeFigures(WholeBoard board)
    {
        board.OnRound = Observe;
        board.OnEnd = Add;
    }

    /// <summary>Complete readings that the guard took.</summary>
    public long Readings { get; private set; }

    /// <summary>Changes of a limit.</summary>
    public long Decisions { get; private set; }

    /// <summary>Good text blocks of a VE.Direct device, and damaged ones.</summary>
    public long Blocks { get; private set; }

    public long DamagedBlocks { get; private set; }

    /// <summary>Good replies of a console, and all others.</summary>
    public long Replies { get; private set; }

    public long OtherReplies { get; private set; }

    /// <summary>The longest time from one complete reading to the next, over restarts, and when it ended.</summary>
    public long LongestGapMs { get; private set; }

    public long LongestGapEndMs { get; private set; }

    /// <summary>The oldest reading on which a current was allowed, by how much it was older than it may be; 0 is as it should be.</summary>
    public long MostOverdueMs { get; private set; }

    /// <summary>How long the broker was away, as the board saw it.</summary>
    public long OfflineMs { get; private set; }

    /// <summary>How long the fail-safe relay was closed.</summary>
    public long ClosedMs { get; private set; }

    public long Published { get; private set; }

    /// <summary>States that waited too long for the broker.</summary>
    public long Stale { get; private set; }

    /// <summary>States for which there was no room.</summary>
    public long Dropped { get; private set; }

    /// <summary>Messages that the broker was to keep, and for which there was no room.</summary>
    public long Lost { get; private set; }

    /// <summary>The managed heap after an hour and at the last look, in bytes, with the simulated device in it.</summary>
    public long FirstHeap { get; private set; }

    public long LastHeap { get; private set; }

    /// <summary>Measures the heap; it takes a while.</summary>
    public void Weigh() => LastHeap = GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>Adds up a life that is over.</summary>
    public void Add(BoardLife life)
    {
        Published += life.Outbox?.PublishedCount ?? 0;
        Stale += life.Outbox?.StaleCount ?? 0;
        Dropped += life.Outbox?.DroppedCount ?? 0;
        Lost += life.Outbox?.LostCount ?? 0;
        var text = life.Guard.Board?.Device?.Decoder.Counters;
        Blocks += text?.GoodBlocks ?? 0;
        DamagedBlocks += text?.BadBlocks ?? 0;
        var console = life.Guard.Board?.Stack?.Counters;
        Replies += console?.Good ?? 0;
        OtherReplies += console is null ? 0 : console.Requests - console.Good;
    }

    private void Observe(WholeBoard whole)
    {
        var nowMs = whole.NowMs;
        var passedMs = nowMs - _roundMs;
        _roundMs = nowMs;
        OfflineMs += whole.Life!.Network?.Status.IsOnline == true ? 0 : passedMs;
        ClosedMs += whole.Host.Panel.IsClosed ? passedMs : 0;
        if (FirstHeap == 0 && nowMs >= HourMs)
        {
            Weigh();
            FirstHeap = LastHeap;
        }
        if (whole.Life.Guard.Board is { Battery.HasReading: true } board)
        {
            Observe(whole.Life, board.Battery, nowMs);
        }
    }

    private void Observe(BoardLife life, GuardedBattery battery, long nowMs)
    {
        var limits = battery.Limits;
        var decision = (limits.MaxChargeMilliamps, limits.MaxDischargeMilliamps, limits.MaxChargeMillivolts);
        Decisions += decision == _decision && life == _seen ? 0 : 1;
        _decision = decision;
        if (battery.LastReading.AtMs != _readingMs || life != _seen)
        {
            Readings++;
            _seen = life;
            if (_readingMs > 0 && nowMs - _readingMs > LongestGapMs)
            {
                (LongestGapMs, LongestGapEndMs) = (nowMs - _readingMs, nowMs);
            }
            _readingMs = battery.LastReading.AtMs;
        }
        var overdueMs = nowMs - battery.LastReading.AtMs - battery.LastReading.MaxAgeMs;
        if (overdueMs > LeastAgeMs && limits is not { MaxChargeMilliamps: 0, MaxDischargeMilliamps: 0 })
        {
            MostOverdueMs = Math.Max(MostOverdueMs, overdueMs);
        }
    }
}
