namespace NanoBattery.Pylontech;

/// <summary>
/// Decides what to ask next. The table of all modules carries what the guard decides on: it comes each second where the line
/// is fast enough, and else every other time; between two of them goes whatever is most overdue. Where there is no table,
/// cells come first: their rows tell voltages and current. What hardly changes gets each eighth turn.
/// </summary>
internal sealed class RequestPlan
{
    private const int SlowTurn = 8;
    private const int FailuresToDoWithout = 3;
    private const int LongestRestMs = 60_000;
    private const int TableMs = 1_000;
    private const int SystemMs = 60_000;

    private static readonly int[] Fast = { Request.Power, Request.Cells };
    private static readonly int[] Slow = { Request.Info, Request.Statistics, Request.CellHealth };
    private static readonly int[] SlowMs = { 3_600_000, 600_000, 3_600_000 };

    // Power and cells, with a table and without.
    private static readonly int[] BesideTableMs = { 15_000, 5_000 };
    private static readonly int[] WithoutTableMs = { 10_000, 2_000 };

    private readonly ModuleWatch[] _modules;
    private readonly AskLog _log = new AskLog();
    private readonly bool[] _isRefused = new bool[Request.Count];
    private readonly uint _addresses;
    private bool _wantsLogin;
    private bool _isLoggedIn;
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
    internal bool HasTable => !_isRefused[Request.Table] && _log.FailuresOf(Request.Table) < FailuresToDoWithout;

    /// <summary>A console has answered, perhaps for the first time: what it refused before it may know now.</summary>
    internal void Reopen()
    {
        _isLoggedIn = false;
        _wantsLogin = false;
        _log.Forget();
        for (int i = 0; i < Request.Count; i++)
        {
            _isRefused[i] = false;
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
            _turns = (_turns + 1) % SlowTurn;
            if (_turns == 0)
            {
                ChooseSlow(nowMs);
            }

            if (Chosen == Request.None)
            {
                ChooseFast(nowMs);
            }

            if (Chosen == Request.None)
            {
                ChooseSlow(nowMs);
            }

            if (Chosen == Request.None && tableIsDue)
            {
                Chosen = Request.Table;
            }
        }

        _tableWasLast = Chosen == Request.Table;
        return Chosen != Request.None;
    }

    /// <summary>What became of what was chosen.</summary>
    internal void Note(int verdict, long nowMs)
    {
        if (verdict == Verdict.Refused)
        {
            NoteRefusal();
        }

        if (ChosenModule != null)
        {
            ChosenModule.NoteReply(Chosen, verdict, nowMs);
            return;
        }

        if (Chosen == Request.Login)
        {
            _wantsLogin = false;
            _isLoggedIn = true;
        }
        else if (verdict == Verdict.Good)
        {
            _log.NoteSuccess(Chosen, nowMs);
        }
        else
        {
            _log.NoteFailure(Chosen, verdict == Verdict.Doubtful, LongestRestMs, nowMs);
            _tableWasLast = false;
        }

        if (Chosen == Request.Table && verdict == Verdict.Good)
        {
            for (int i = 0; i < _modules.Length; i++)
            {
                _modules[i].NoteTable();
            }
        }
    }

    /// <summary>A console may know more once somebody has logged in.</summary>
    private void NoteRefusal()
    {
        if (Chosen == Request.Login)
        {
            return;
        }

        if (_isLoggedIn)
        {
            _isRefused[Chosen] = true;
        }
        else
        {
            _wantsLogin = true;
        }
    }

    private bool IsDue(int request, int everyMs, long nowMs) =>
        !_isRefused[request] && !_log.IsResting(request, nowMs) && nowMs - _log.AskedMs(request) >= everyMs;

    private void ChooseFast(long nowMs)
    {
        bool hasTable = HasTable;
        _mostOverdue = 1_000;
        for (int i = 0; i < _modules.Length; i++)
        {
            ModuleWatch module = _modules[i];
            if ((_addresses & (1u << i)) == 0 || (hasTable && !module.Reading.IsPresent))
            {
                continue;
            }

            for (int j = 0; j < Fast.Length; j++)
            {
                if (j == 0 || module.IsHere(nowMs))
                {
                    Consider(module, Fast[j], hasTable ? BesideTableMs[j] : WithoutTableMs[j], nowMs);
                }
            }
        }
    }

    private void ChooseSlow(long nowMs)
    {
        _mostOverdue = 1_000;
        if (IsDue(Request.System, SystemMs, nowMs))
        {
            Chosen = Request.System;
            return;
        }

        for (int i = 0; i < _modules.Length; i++)
        {
            ModuleWatch module = _modules[i];
            if ((_addresses & (1u << i)) == 0 || !module.IsHere(nowMs))
            {
                continue;
            }

            for (int j = 0; j < Slow.Length; j++)
            {
                Consider(module, Slow[j], SlowMs[j], nowMs);
            }
        }
    }

    private void Consider(ModuleWatch module, int request, int everyMs, long nowMs)
    {
        if (_isRefused[request] || module.Log.IsResting(request, nowMs))
        {
            return;
        }

        long passed = nowMs - module.Log.AskedMs(request);
        // Of what was never asked, the cells come first: without them there is no message.
        long overdue = passed <= int.MaxValue ? passed * 1_000 / everyMs : request == Request.Cells ? long.MaxValue : long.MaxValue - 1;
        if (overdue > _mostOverdue || (overdue == _mostOverdue && Chosen == Request.None))
        {
            _mostOverdue = overdue;
            Chosen = request;
            ChosenModule = module;
        }
    }
}
