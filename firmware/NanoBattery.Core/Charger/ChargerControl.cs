using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery.Charger;

/// <summary>
/// Brings the wanted current into a charger: over the volatile registers where it takes them, written anew each 20 s because
/// they fall back after 60; else into its flash, only when another value is wanted and no more often than the budget allows.
/// What the charger then says is read back.
/// </summary>
public sealed class ChargerControl
{
    // What is asked of a device at first, and after it was silent.
    private const int AskMaximum = 0, AskMinimum = 1, AskStored = 2, Ready = 3;

    private const int SetMode = 4, SetLimit = 5, ReadLimit = 6, SetStored = 7, ReadStored = 8, Leave = 9;

    private const int RefreshMs = 20_000;
    private const int RetryMs = 5_000;

    // A charger takes some seconds to come down to a new limit.
    private const int DisobeyMs = 30_000;

    // Values that come faster are skipped: only the newest counts.
    private const int ChangeMs = 500;

    private readonly HexTalk _talk;
    private readonly RegisterTable _registers = new RegisterTable();
    private readonly WriteBudget _budget;
    private readonly int _unit;
    private int _phase;
    private bool _isAsking;
    private int _wanted;
    private int _sent = Reading.Unknown;
    private long _sentMs;
    private long _aboveSinceMs;
    private long _restUntilMs;

    internal ChargerControl(BoardSettings settings, HexTalk talk)
    {
        _talk = talk;
        _unit = _registers.ScaleAt(_registers.Find(ChargerRegister.CurrentLimit));
        Limit = new ChargeLimit(settings);
        _budget = new WriteBudget(settings.NumberOf(Setting.ChargerStoredInterval), settings.NumberOf(Setting.ChargerStoredWrites));
    }

    public ChargeLimit Limit { get; }

    /// <summary>One of <see cref="ChargerRoute"/>.</summary>
    public int Route { get; private set; } = ChargerRoute.Unknown;

    /// <summary>The largest current of the device, mA; unknown until it told.</summary>
    public int MaximumMilliamps { get; private set; } = Reading.Unknown;

    /// <summary>The smallest current that can be set, mA; 0 where the device has none.</summary>
    public int MinimumMilliamps { get; private set; }

    /// <summary>Whether the charger has told its bounds.</summary>
    public bool KnowsBounds => _phase >= Ready && Reading.IsKnown(MaximumMilliamps);

    /// <summary>What the charger itself says is in force, mA; unknown where it did not say.</summary>
    public int InForceMilliamps { get; private set; } = Reading.Unknown;

    /// <summary>Writes into the charger's flash since the start.</summary>
    public int StoredWrites => _budget.Written;

    /// <summary>Whether another stored value is wanted and has to wait for the budget.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>Another device, or one that was away: what is known of it is asked anew.</summary>
    internal void Restart()
    {
        _phase = AskMaximum;
        Route = ChargerRoute.Unknown;
        _sent = Reading.Unknown;
        _isAsking = false;
    }

    /// <summary>
    /// What the charger gives, from its text. One that takes a limit, keeps it and goes on above it does not obey the volatile
    /// registers: what remains is the flash.
    /// </summary>
    internal void NoteCurrent(int milliamps, long nowMs)
    {
        bool isAbove = Route == ChargerRoute.Volatile && Reading.IsKnown(milliamps) && Reading.IsKnown(InForceMilliamps)
            && milliamps > InForceMilliamps + InForceMilliamps / 10 + 500;
        _aboveSinceMs = !isAbove ? 0 : _aboveSinceMs == 0 ? nowMs : _aboveSinceMs;
        if (isAbove && nowMs - _aboveSinceMs >= DisobeyMs && _phase == Ready)
        {
            _aboveSinceMs = 0;
            _phase = Fall();
        }
    }

    internal void Step(ISerialLink link, long nowMs)
    {
        if (_talk.Step(link, nowMs))
        {
            return;
        }

        if (_isAsking)
        {
            _isAsking = false;
            Note(nowMs);
        }

        Limit.Decide(MinimumMilliamps, MaximumMilliamps, nowMs);
        if (nowMs >= _restUntilMs)
        {
            Ask(nowMs);
            _talk.Step(link, nowMs);
        }
    }

    private void Ask(long nowMs)
    {
        switch (_phase)
        {
            case AskMaximum: Get(ChargerRegister.Maximum); break;
            case AskMinimum: Get(ChargerRegister.Minimum); break;
            case AskStored: Get(ChargerRegister.StoredCurrent); break;
            case Ready: Begin(nowMs); break;
            case SetMode: Set(ChargerRegister.NetworkMode, ChargerRegister.ExternalControl); break;
            case SetLimit: Set(ChargerRegister.CurrentLimit, _wanted); break;
            case ReadLimit: Get(ChargerRegister.CurrentLimit); break;
            case SetStored: Set(ChargerRegister.StoredCurrent, _wanted); break;
            case ReadStored: Get(ChargerRegister.StoredCurrent); break;
            case Leave: Set(ChargerRegister.NetworkMode, ChargerRegister.StandAlone); break;
        }
    }

    /// <summary>Sees whether anything is to be written.</summary>
    private void Begin(long nowMs)
    {
        IsWaiting = false;
        if (!Reading.IsKnown(Limit.Milliamps))
        {
            _phase = Route == ChargerRoute.Volatile && Reading.IsKnown(_sent) ? Leave : Ready;
            return;
        }

        _wanted = Limit.Milliamps / _unit;
        bool isNew = _wanted != _sent;
        if (Route != ChargerRoute.Stored)
        {
            bool isDue = !Reading.IsKnown(_sent) || nowMs - _sentMs >= (isNew ? ChangeMs : RefreshMs);
            _phase = isDue ? SetMode : Ready;
        }
        else if (isNew)
        {
            IsWaiting = !_budget.MayWrite(nowMs);
            _phase = IsWaiting ? Ready : SetStored;
        }
    }

    private void Note(long nowMs)
    {
        int outcome = _talk.Outcome;
        if (outcome == HexOutcome.Silent)
        {
            _restUntilMs = nowMs + RetryMs;
            Restart();
            return;
        }

        int milliamps = outcome == HexOutcome.Done && Reading.IsKnown(_talk.Value) ? _talk.Value * _unit : Reading.Unknown;
        bool isRefused = outcome == HexOutcome.UnknownRegister || outcome == HexOutcome.NotSupported;
        switch (_phase)
        {
            case AskMaximum:
                MaximumMilliamps = milliamps;
                _phase = AskMinimum;
                break;
            case AskMinimum:
                MinimumMilliamps = Reading.IsKnown(milliamps) ? milliamps : 0;
                _phase = AskStored;
                break;
            case AskStored:
                InForceMilliamps = milliamps;
                _sent = Route == ChargerRoute.Stored && Reading.IsKnown(milliamps) ? milliamps / _unit : _sent;
                _phase = Ready;
                break;
            case SetMode:
                _phase = isRefused ? Fall() : SetLimit;
                break;
            case SetLimit:
                _phase = isRefused ? Fall() : ReadLimit;
                break;
            case ReadLimit:
                NoteLimit(milliamps, nowMs);
                break;
            case SetStored:
                _budget.NoteWrite(nowMs);
                _phase = ReadStored;
                break;
            case ReadStored:
                InForceMilliamps = milliamps;
                _sent = _wanted;
                _phase = Ready;
                break;
            case Leave:
                _sent = Reading.Unknown;
                InForceMilliamps = Reading.Unknown;
                _phase = AskStored;
                break;
        }
    }

    private void NoteLimit(int milliamps, long nowMs)
    {
        if (milliamps != _wanted * _unit)
        {
            // It took the value and did not keep it: this route leads nowhere.
            _phase = Fall();
            return;
        }

        Route = ChargerRoute.Volatile;
        InForceMilliamps = milliamps;
        _sent = _wanted;
        _sentMs = nowMs;
        _phase = Ready;
    }

    /// <summary>The volatile registers are not there, or not for us: what remains is the flash.</summary>
    private int Fall()
    {
        Route = ChargerRoute.Stored;
        _sent = Reading.Unknown;
        return AskStored;
    }

    private void Get(int register)
    {
        _talk.Get(register);
        _isAsking = true;
    }

    private void Set(int register, int value)
    {
        _talk.Set(register, value, _registers.WidthAt(_registers.Find(register)));
        _isAsking = true;
    }
}
