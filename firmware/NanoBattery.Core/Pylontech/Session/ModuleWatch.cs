namespace NanoBattery.Pylontech;

/// <summary>One address of a stack: what its module told, and what it is still asked.</summary>
public sealed class ModuleWatch
{
    /// <summary>After so long without news a module counts as gone.</summary>
    public const int StaleMs = 15_000;

    private const int LongestRestMs = 60_000;
    private const int LongestRestOfStrangerMs = 600_000;

    // Where there is no module, it is looked whether one has come.
    private const int AbsentMs = 15_000;
    private const int AbsentStrangerMs = 120_000;

    // Replies without a word, and tables without its row. A table may go on showing what a module said last that says nothing
    // any more: only what it says itself brings it back.
    private const int MutesToMiss = 2;

    private int _mutes;

    internal ModuleWatch(int address)
    {
        Reading = new ModuleReading(address);
    }

    public ModuleReading Reading { get; }

    /// <summary>Whether a module was ever there.</summary>
    public bool WasSeen { get; private set; }

    /// <summary>Whether it has been told if a module is there: by the table, by itself, or by its silence.</summary>
    internal bool WasTried { get; private set; }

    internal AskLog Log { get; } = new AskLog();

    /// <summary>Whether the module is there and told of itself lately.</summary>
    public bool IsHere(long nowMs) => Reading.IsPresent && nowMs - Reading.FreshAtMs <= StaleMs && _mutes < MutesToMiss;

    /// <summary>The table has come, with or without a row for this address.</summary>
    internal void NoteTable(long nowMs)
    {
        if (Reading.IsPresent && Reading.PowerAtMs != nowMs && _mutes < MutesToMiss)
        {
            _mutes++;
        }

        WasTried = true;
        WasSeen |= Reading.IsPresent;
    }

    internal void NoteReply(int request, int verdict, bool isMute, long nowMs)
    {
        _mutes = verdict == Verdict.Good ? 0 : _mutes < MutesToMiss && isMute ? _mutes + 1 : _mutes;
        if (verdict == Verdict.Good && !Reading.IsAbsent)
        {
            WasTried = true;
            WasSeen |= Reading.IsPresent;
            Log.NoteSuccess(request, nowMs);
            return;
        }

        if (verdict == Verdict.Doubtful)
        {
            Log.NoteFailure(request, WasSeen ? LongestRestMs : LongestRestOfStrangerMs, nowMs);
        }
        else
        {
            Log.NoteRefusal(request, verdict == Verdict.UnknownLayout ? LongestRestOfStrangerMs : WasSeen ? AbsentMs : AbsentStrangerMs, nowMs);
        }

        WasTried |= Log.IsResting(request, nowMs);
    }
}
