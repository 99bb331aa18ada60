using NanoBattery.Readings;
using static NanoBattery.Pylontech.PowerKeys;

namespace NanoBattery.Pylontech;

/// <summary>The reply to pwr N: one module, with its events.</summary>
/// <remarks>
/// A single flipped bit that this cannot see: a digit that becomes another, a space beside a number that becomes a 0, or a
/// last 0 that becomes a space.
/// What it can do: the pack's voltage stays within 1.8 % of its cells where these came within 10 s, and below 1.1 times what
/// the module is charged to; the current stays within 300 A, the temperature within -50 to 150 degrees, the charge within
/// 0 to 100 %; a bit of an event word may be set or cleared, and of two names that differ in one letter (BHV, BLV) one may
/// stand for the other. A lost or an added character shows, except where a firmware pads its values with nothing.
/// </remarks>
public sealed class PowerReply : KeyedReply
{
    // A name of two characters that is not known may be the rest of one.
    private const int ShortestName = 3;

    private static readonly byte[] Title = AsciiText.Bytes("Power");

    private readonly StatusNames _names = new StatusNames();
    private readonly AlarmLevels _alarms = new AlarmLevels();
    private int _stops;

    public PowerReply(ConsoleWords words)
        : base(Table(), words)
    {
    }

    /// <summary>How many names of the last reply nobody has described: they raise nothing.</summary>
    public int StrangeNames { get; private set; }

    private protected override void Clear()
    {
        base.Clear();
        _alarms.Clear();
        _stops = Stops.Nothing;
        StrangeNames = 0;
    }

    /// <summary>"Power  1": whose reply this is.</summary>
    private protected override void TakeTitle(byte[] bytes, Tokens words)
    {
        if (words.Count == 2 && AsciiText.Same(bytes, words.Starts[0], words.Ends[0], Title))
        {
            IsDoubtful |= Module == null || NumberText.Parse(bytes, words.Starts[1], words.Ends[1]) != Module.Address;
        }
    }

    private protected override void TakeName(int key, byte[] bytes, int start, int end)
    {
        int row = _names.Find(bytes, start, end);
        if (row >= 0)
        {
            _alarms.Raise(_names.AlarmAt(row), _names.LevelAt(row));
            _stops |= _names.StopsAt(row);
        }
        else
        {
            StrangeNames++;
            if (row == Vocabulary.Damaged || end - start < ShortestName)
            {
                Odd.Add(Vocabulary.HashOf(bytes, start, end), key);
            }
        }
    }

    /// <summary>An address without a module has nothing to tell.</summary>
    private protected override bool MayBeShort => Value(BasicStatus) == BaseState.Absent;

    private protected override void JudgeValues(long nowMs)
    {
        int pack = Value(Voltage);
        int most = Value(MaxVoltage);
        ModuleReading? module = Module;
        IsDoubtful |= module == null || Has(BatEvents) != Has(PowerEvents) || Has(BatVolt) != Has(PwrVolt)
            || (Reading.IsKnown(most) && pack > most + most / 10)
            || (Reading.IsKnown(pack) && Plausible.IsFresh(module.CellsAtMs, nowMs) && !Plausible.IsSum(pack, module.CellSumMillivolts));
    }

    private protected override void Commit(long nowMs)
    {
        ModuleReading? module = Module;
        if (module == null)
        {
            return;
        }

        module.BaseState = Value(BasicStatus);
        if (module.IsAbsent)
        {
            // What it was when it was last there stays known.
            return;
        }

        module.PowerAtMs = nowMs;
        module.PackMillivolts = Value(Voltage);
        module.CurrentMilliamps = Value(Current);
        module.TemperatureDecidegrees = NumberText.Decidegrees(Value(Temperature));
        module.SocPermille = NumberText.Permille(Value(Coulomb));
        module.CapacityMilliampHours = Value(TotalCoulomb);
        module.MaxPackMillivolts = Value(MaxVoltage);
        module.VoltageState = Value(VoltStatus);
        module.CurrentState = Value(CurrentStatus);
        module.TemperatureState = Value(TmprStatus);
        module.ChargeState = Value(CoulStatus);
        module.HealthState = Value(SohStatus);
        module.EventsAtMs = nowMs;
        module.HasEvents = Has(BatEvents);
        module.BatEvents = BitsOf(BatEvents);
        module.PowerEvents = BitsOf(PowerEvents);
        module.HasSystemFaults = Has(SystemFault);
        module.SystemFaults = BitsOf(SystemFault);
        module.NamedAlarms.Clear();
        module.NamedAlarms.Raise(_alarms);
        module.NamedStops = _stops;
    }

    private uint BitsOf(int key) => Has(key) ? (uint)Value(key) : 0;
}
