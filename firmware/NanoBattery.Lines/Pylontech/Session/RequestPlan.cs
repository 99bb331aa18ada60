namespace NanoBattery.Pylontech;

/// <summary>
/// Decides what to ask next. The table of all modules carries what the guard decides on: it comes each second where the line
/// is fast enough, and else every other time. Where there is no table, the cells come first: their rows tell voltages and
/// current. What remains (events, limits, health) takes turns with the cells.
/// </summary>
internal sealed class RequestPlan
{
    // One turn of so many is not for cells: with a table, and without.
    private const int TurnBesideTable = 2;
    private const int TurnWithoutTable = 6;

    private const int FailuresToDoWithout = 3;
    private const int LongestRestMs = 60_000;
    private const int TableMs = 1_000;
    private const int CellsBesideTableMs = 5_000;
    private const int CellsWithoutTableMs = 2_000;
    private const int SystemMs = 60_000;
    private const int OnTime = 1_000;

    // What is refused so soon after a login is not known, unless it was answered before: two requests whose line end got lost
    // are one that nobody knows.
    private const int LoginMs = 60_000;
    private const int RefusedMs = 600_000;

    private static readonly int[] Others = { Request.Power, Request.Info, Request.Statistics, Request.CellHealth };
    private static readonly int[] OthersMs = { 15_000, 3_600_000, 600_000, 3_600_000 };

    private readonly ModuleWatch[] _modules;
    private readonly AskLog _log = new AskLog(Request.Table, Request.Power);
    private readonly long[] _refusedUntilMs = new long[Request.Count];
    private readonly bool[] _wasGood = new bool[Request.Count];
    private readonly uint _addresses;
    private bool _wantsLogin;
    private long _loginMs = ModuleReading.Never;
    private bool _tableWasLast;
    private int _turns;
    private long _mostOverdue;

    /// <param name="modules">In the order of their addresses, from 1.</param>
    /// <param name="addresses">A bit for each address that there may be: bit 0 is address 1.</param>
    internal RequestPlan(ModuleWatch[] modules, uint addresses)
    {
        _modules = modules;
        _addresses = addresses;
    }

    /// <summary>What was chosen: one of <see cref="Request"/>.</summary>
    internal int Chosen { get; private set; } = Request.None;

    /// <summary>Whom it is about, or null.</summary>
    internal ModuleWatch? ChosenModule { get; private set; }

    /// <summary>Whether the console has a table of all modules, as far as anything has told.</summary>
    internal bool HasTable => _refusedUntilMs[Request.Table] == ModuleReading.Never && _log.FailuresOf(Request.Table) < FailuresToDoWithout;

    /// <summary>A console has answered, perhaps for the first time: what it refused before it may know now.</summary>
    internal void Reopen()
    {
        _loginMs = ModuleReading.Never;
        _wantsLogin = false;
        _log.Forget();
        for (int i = 0; i < Request.Count; i++)
        {
            _refusedUntilMs[i] = ModuleReading.Never;
            _wasGood[i] = false;
        }
    }

    /// <returns>Whether there is anything to ask.</returns>
    internal bool Choose(long nowMs)
    {
        Chosen = Request.None;
        ChosenModule = null;
        bool tableIsDue = IsDue(Request.Table, TableMs, nowMs);
        if (_wantsLogin)
        {
            Chosen = Request.Login;
        }
        else if (tableIsDue && !_tableWasLast)
        {
            Chosen = Request.Table;
        }
        else
        {
            ChooseBesideTable(nowMs);
            if (Chosen == Request.None && tableIsDue)
            {
                Chosen = Request.Table;
            }
        }

        _tableWasLast = Chosen == Request.Table;
        return Chosen != Request.None;
    }

    /// <summary>What became of what was chosen.</summary>
    /// <param name="verdict">One of <see cref="Verdict"/>.</param>
    /// <param name="isMute">Whether a console that answers others had nothing to say to this.</param>
    /// <param name="nowMs">Now.</param>
    internal void Note(int verdict, bool isMute, long nowMs)
    {
        if (verdict == Verdict.Refused || (verdict == Verdict.NotDone && ChosenModule == null))
        {
            NoteRefusal(nowMs);
        }

        if (verdict == Verdict.Good)
        {
            _wasGood[Chosen] = true;
            _refusedUntilMs[Chosen] = ModuleReading.Never;
        }

        if (ChosenModule != null)
        {
            ChosenModule.NoteReply(Chosen, verdict, isMute, nowMs);
            return;
        }

        if (Chosen == Request.Login)
        {
            _wantsLogin = false;
            _loginMs = nowMs;
        }
        else if (verdict == Verdict.Good)
        {
            _log.NoteSuccess(Chosen, nowMs);
        }
        else if (verdict == Verdict.Doubtful || (verdict != Verdict.UnknownLayout && _wasGood[Chosen]))
        {
            // What only the table tells gets old soon: one that was good will be good again.
            _log.NoteFailure(Chosen, Chosen == Request.Table && _wasGood[Chosen] ? AskLog.FirstRestMs : LongestRestMs, nowMs);
            _tableWasLast = false;
        }
        else if (verdict == Verdict.UnknownLayout)
        {
            _log.NoteRefusal(Chosen, LongestRestMs, nowMs);
        }

        if (Chosen == Request.Table && verdict == Verdict.Good)
        {
            for (int i = 0; i < _modules.Length; i++)
            {
                _modules[i].NoteTable(nowMs);
            }
        }
    }

    /// <summary>A console may know more once somebody has logged in, which may get lost: it starts anew, or somebody logs out.</summary>
    private void NoteRefusal(long nowMs)
    {
        if (Chosen == Request.Login)
        {
            return;
        }

        bool isLoggedIn = nowMs - _loginMs <= LoginMs;
        if (isLoggedIn && !_wasGood[Chosen])
        {
            _refusedUntilMs[Chosen] = nowMs + RefusedMs;
        }
        else if (!isLoggedIn)
        {
            _wantsLogin = true;
        }
    }

    private bool IsRefused(int request, long nowMs) => nowMs < _refusedUntilMs[request];

    private bool IsDue(int request, int everyMs, long nowMs) =>
        !IsRefused(request, nowMs) && !_log.IsResting(request, nowMs) && nowMs - _log.AskedMs(request) >= everyMs;

    private void ChooseBesideTable(long nowMs)
    {
        bool hasTable = HasTable;
        if (!hasTable && ChooseUntried())
        {
            return;
        }

        _turns++;
        if (_turns >= (hasTable ? TurnBesideTable : TurnWithoutTable))
        {
            _turns = 0;
            ChooseOther(nowMs);
        }

        if (Chosen == Request.None)
        {
            ChooseCells(hasTable ? CellsBesideTableMs : CellsWithoutTableMs, nowMs);
        }

        if (Chosen == Request.None)
        {
            ChooseOther(nowMs);
        }
    }

    /// <summary>An address that nobody has told of.</summary>
    private bool ChooseUntried()
    {
        for (int i = 0; i < _modules.Length; i++)
        {
            if (MayHave(i) && !_modules[i].WasTried)
            {
                Chosen = Request.Power;
                ChosenModule = _modules[i];
                return true;
            }
        }

        return false;
    }

    private void ChooseCells(int everyMs, long nowMs)
    {
        _mostOverdue = OnTime;
        for (int i = 0; i < _modules.Length; i++)
        {
            if (MayHave(i) && _modules[i].IsHere(nowMs))
            {
                Consider(_modules[i], Request.Cells, everyMs, nowMs);
            }
        }
    }

    private void ChooseOther(long nowMs)
    {
        if (IsDue(Request.System, SystemMs, nowMs))
        {
            Chosen = Request.System;
            return;
        }

        bool hasTable = HasTable;
        _mostOverdue = OnTime;
        for (int i = 0; i < _modules.Length; i++)
        {
            bool isHere = _modules[i].IsHere(nowMs);
            for (int j = 0; j < Others.Length && MayHave(i); j++)
            {
                // Whoever is missed is looked for, where no table tells that it has come back or one says it never left.
                if (isHere || (Others[j] == Request.Power && (!hasTable || _modules[i].IsPresent)))
                {
                    Consider(_modules[i], Others[j], OthersMs[j], nowMs);
                }
            }
        }
    }

    private bool MayHave(int index) => (_addresses & (1u << index)) != 0;

    private void Consider(ModuleWatch module, int request, int everyMs, long nowMs)
    {
        if (IsRefused(request, nowMs) || module.Log.IsResting(request, nowMs))
        {
            return;
        }

        long passed = nowMs - module.Log.AskedMs(request);
        long overdue = passed > int.MaxValue ? long.MaxValue : passed * OnTime / everyMs;
        if (overdue > _mostOverdue || (overdue == _mostOverdue && Chosen == Request.None))
        {
            _mostOverdue = overdue;
            Chosen = request;
            ChosenModule = module;
        }
    }
}
