namespace NanoBattery.Pylontech;

/// <summary>One address of a stack: what its module told, and what it is still asked.</summary>
public sealed class ModuleWatch
{
    /// <summary>After so long without news a module counts as gone.</summary>
    public const int StaleMs = 15_000;

    private const int LongestRestMs = 60_000;
    private const int LongestRestOfNewsMs = 4_000;
    private const int LongestRestOfStrangerMs = 600_000;
    private const int UnableMs = 600_000;

    // Where there is no module, it is looked whether one has come.
    private const int AbsentMs = 15_000;
    private const int AbsentStrangerMs = 120_000;

    // Replies without a word, and tables without its row. A table may go on showing what a module said last that says nothing
    // any more: only what it says itself brings it back.
    private const int MutesToMiss = 2;

    private int _mutes;
    private bool _wasPresent;

    private ModuleReading? _reading;
    private AskLog? _log;

    internal ModuleWatch(int address)
    {
        Address = address;
    }

    /// <summary>From 1.</summary>
    public int Address { get; }

    /// <summary>What it told; made when it is first needed, for most addresses have no module.</summary>
    public ModuleReading Reading => _reading ??= new ModuleReading(Address);

    /// <summary>The same, or null where nothing was told yet.</summary>
    internal ModuleReading? Known => _reading;

    /// <summary>Whether there is a module, as far as anything has told.</summary>
    public bool IsPresent => _reading != null && _reading.IsPresent;

    /// <summary>Whether a module was ever there.</summary>
    public bool WasSeen { get; private set; }

    /// <summary>Whether it has been told if a module is there: by the table, by itself, or by its silence.</summary>
    internal bool WasTried { get; private set; }

    internal AskLog Log => _log ??= new AskLog(Request.Power, Request.Count);

    /// <summary>How often in a row a <see cref="Request"/> of this kind brought nothing that can be used.</summary>
    public int FailuresOf(int request) => Log.FailuresOf(request);

    /// <summary>Whether the module is there and told of itself lately.</summary>
    public bool IsHere(long nowMs) => IsPresent && nowMs - Reading.FreshAtMs <= StaleMs && _mutes < MutesToMiss;

    /// <summary>The table has come, with or without a row for this address.</summary>
    internal void NoteTable(long nowMs)
    {
        if (IsPresent && Reading.PowerAtMs != nowMs && _mutes < MutesToMiss)
        {
            _mutes++;
        }

        WasTried = true;
        NotePresence();
    }

    internal void NoteReply(int request, int verdict, bool isMute, long nowMs)
    {
        _mutes = verdict == Verdict.Good ? 0 : _mutes < MutesToMiss && isMute ? _mutes + 1 : _mutes;
        if (request == Request.Power && verdict == Verdict.NotDone)
        {
            Reading.BaseState = BaseState.Absent;
        }

        NotePresence();
        if (verdict == Verdict.Good && !Reading.IsAbsent)
        {
            WasTried = true;
            Log.NoteSuccess(request, nowMs);
            return;
        }

        if (verdict == Verdict.Doubtful)
        {
            Log.NoteFailure(request, LongestRestOf(request, nowMs), nowMs);
        }
        else
        {
            Log.NoteRefusal(request, RestMs(request, verdict), nowMs);
        }

        WasTried |= Log.IsResting(request, nowMs);
    }

    /// <summary>One that has come, or come back, is asked for everything anew.</summary>
    private void NotePresence()
    {
        if (IsPresent && !_wasPresent)
        {
            Log.Forget();
        }

        _wasPresent = IsPresent;
        WasSeen |= _wasPresent;
    }

    /// <summary>
    /// Whether there is a module, its power tells. What else it does not tell or nobody understands, it will not tell soon,
    /// unless it has told it before: then the request got damaged on its way.
    /// </summary>
    private int RestMs(int request, int verdict)
    {
        if (request == Request.Cells && Reading.CellCount > 0)
        {
            return LongestRestOfNewsMs;
        }

        return request != Request.Power || verdict == Verdict.UnknownLayout ? UnableMs : WasSeen ? AbsentMs : AbsentStrangerMs;
    }

    /// <summary>What the guard decides on is asked for again soon, of a module that is there: the line may be noisy.</summary>
    private int LongestRestOf(int request, long nowMs)
    {
        if (IsHere(nowMs) && (request == Request.Power || request == Request.Cells))
        {
            return LongestRestOfNewsMs;
        }

        return WasSeen ? LongestRestMs : LongestRestOfStrangerMs;
    }
}
