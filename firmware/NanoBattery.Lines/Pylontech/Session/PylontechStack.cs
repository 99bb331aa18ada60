using NanoBattery.Serial;

namespace NanoBattery.Pylontech;

/// <summary>A stack of modules behind the console port of its first one.</summary>
public sealed class PylontechStack : IModules
{
    /// <summary>So many addresses there are.</summary>
    public const int MostModules = 16;

    private const uint AllAddresses = (1u << MostModules) - 1;

    private readonly ReplySet _replies;
    private readonly ConsoleSession _session;
    private readonly RequestPlan _plan;
    private readonly ReadAlong? _readAlong;

    private readonly uint _addresses;

    /// <param name="listed">A bit for each address that the settings list, bit 0 for address 1; none finds the modules.</param>
    /// <param name="asks">False only reads along with somebody else who asks.</param>
    public PylontechStack(uint listed, bool asks)
    {
        IsListed = listed != 0;
        _addresses = IsListed ? listed : AllAddresses;
        for (int i = 0; i < MostModules; i++)
        {
            Modules[i] = new ModuleWatch(i + 1);
        }

        _replies = new ReplySet(this, System);
        _session = new ConsoleSession();
        _plan = new RequestPlan(Modules, _addresses);
        _readAlong = asks ? null : new ReadAlong(this);
    }

    /// <summary>Whether the settings list the modules: then each of them is missed where it does not answer.</summary>
    public bool IsListed { get; }

    /// <summary>In the order of their addresses, from 1.</summary>
    public ModuleWatch[] Modules { get; } = new ModuleWatch[MostModules];

    public SystemReading System { get; } = new SystemReading();

    public ConsoleCounters Counters => _session.Counters;

    /// <summary>Bits a second; 0 while reading along.</summary>
    public int Baud => _readAlong == null ? _session.Baud : 0;

    /// <summary>How often each speed was tried in vain since the search for a console began.</summary>
    public int VainRounds => _session.VainRounds;

    /// <summary>Whether a console answers.</summary>
    public bool IsOpen => _readAlong == null ? _session.IsOpen : Counters.Good > 0;

    /// <summary>Counts what came of the modules' fast values: another number than before means news.</summary>
    public int News { get; private set; }

    /// <summary>A line laid out in a way that nobody has described, as it came and behind what was asked; null while there is none.</summary>
    public string? UnknownLayout { get; private set; }

    /// <summary>Whether so much was asked that no module can have been overlooked.</summary>
    public bool HasAskedAll
    {
        get
        {
            for (int i = 0; i < MostModules; i++)
            {
                if (MayHave(i + 1) && !Modules[i].WasTried)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether there may be a module of this address.</summary>
    public bool MayHave(int address) => (_addresses & (1u << (address - 1))) != 0;

    int IModules.Count => MostModules;

    ModuleReading? IModules.Find(int address) => Modules[address - 1].Known;

    ModuleReading IModules.Get(int address) => Modules[address - 1].Reading;

    /// <summary>Reads what the line has and asks what is due, without waiting.</summary>
    public void Step(ISerialLink link, long nowMs)
    {
        if (_readAlong != null)
        {
            _readAlong.Step(link, nowMs);
            return;
        }

        bool wasOpen = _session.IsOpen;
        if (_session.Step(link, nowMs))
        {
            if (!_session.LastWasSilence)
            {
                _plan.Note(_session.LastVerdict, _session.LastWasMute, nowMs);
            }

            Note(_plan.Chosen, _plan.ChosenModule, _session.LastVerdict, nowMs);
        }

        if (_session.IsOpen && !wasOpen)
        {
            _plan.Reopen();
        }

        if (_session.IsOpen && !_session.IsBusy && _plan.Choose(nowMs))
        {
            _session.Ask(link, _plan.Chosen, ReplyTo(_plan.Chosen), _plan.ChosenModule?.Reading, nowMs);
        }
    }

    internal Reply ReplyTo(int request)
    {
        switch (request)
        {
            case Request.Table: return _replies.PowerTable;
            case Request.System: return _replies.System;
            case Request.Power: return _replies.Power;
            case Request.Cells: return _replies.Cells;
            case Request.Info: return _replies.Info;
            case Request.Statistics: return _replies.Statistics;
            case Request.CellHealth: return _replies.CellHealth;
            default: return _replies.Skipped;
        }
    }

    internal void Note(int request, ModuleWatch? module, int verdict, long nowMs)
    {
        if (verdict == Verdict.UnknownLayout && UnknownLayout == null)
        {
            UnknownLayout = Request.TextOf(request, module == null ? 0 : module.Address) + ": " + ReplyTo(request).StrangeLine;
        }

        if (verdict == Verdict.Good && (request == Request.Table || request == Request.Power || request == Request.Cells))
        {
            News++;
        }

        if (_readAlong != null && verdict == Verdict.Good)
        {
            NoteHeard(request, module, nowMs);
        }
    }

    private void NoteHeard(int request, ModuleWatch? module, long nowMs)
    {
        module?.NoteReply(request, Verdict.Good, false, nowMs);
        for (int i = 0; request == Request.Table && i < MostModules; i++)
        {
            Modules[i].NoteTable(nowMs);
        }
    }
}
