namespace NanoBattery.Guard;

/// <summary>
/// One row of the rule table. A rule trips as soon as its input is beyond <see cref="Trip"/>, or after <see cref="DelaySeconds"/>;
/// it ends when the input has been back at <see cref="Release"/> for <see cref="HoldSeconds"/> without a break.
/// </summary>
public sealed class Rule
{
    /// <summary>Trips above, or below, or from a value on.</summary>
    public const int Above = 0, Below = 1, From = 2;

    /// <summary>Instead of a hold: the rule ends only when an operator says so.</summary>
    public const int UntilReleased = -1;

    private const int InputAt = 0, CompareAt = 1, ActionAt = 2, AlarmAt = 3, SecondAlarmAt = 4, LevelAt = 5;
    private const int ProfilesAt = 6, IsOnAt = 7, IsSwitchedAt = 8, LockOutBitAt = 9, SmallCount = 10;

    // On the board a field takes 12 bytes whatever its type, and there are many rules: what is small shares an array.
    private readonly sbyte[] _small = new sbyte[SmallCount];

    internal Rule(string id, int input, int compare, int trip, int release)
    {
        Id = id;
        _small[InputAt] = (sbyte)input;
        _small[CompareAt] = (sbyte)compare;
        _small[AlarmAt] = Readings.Alarm.NoAlarm;
        _small[SecondAlarmAt] = Readings.Alarm.NoAlarm;
        Trip = trip;
        Release = release;
    }

    /// <summary>Its name in the settings, in the reasons and in README.</summary>
    public string Id { get; }

    /// <summary>One of <see cref="GuardInput"/>.</summary>
    public int Input => _small[InputAt];

    public int Compare => _small[CompareAt];

    /// <summary>In the input's unit.</summary>
    public int Trip { get; internal set; }

    /// <summary>In the input's unit, on the safe side of <see cref="Trip"/>.</summary>
    public int Release { get; internal set; }

    public int HoldSeconds { get; internal set; } = 60;

    public int DelaySeconds { get; internal set; }

    /// <summary>One of <see cref="RuleAction"/>.</summary>
    public int Action
    {
        get => _small[ActionAt];
        internal init => _small[ActionAt] = (sbyte)value;
    }

    /// <summary>What the action limits to.</summary>
    public int Limit { get; internal set; }

    /// <summary>The alarms it raises, or <see cref="Readings.Alarm.NoAlarm"/>.</summary>
    public int Alarm
    {
        get => _small[AlarmAt];
        internal init => _small[AlarmAt] = (sbyte)value;
    }

    public int SecondAlarm
    {
        get => _small[SecondAlarmAt];
        internal init => _small[SecondAlarmAt] = (sbyte)value;
    }

    /// <summary>How high it raises them.</summary>
    public int Level
    {
        get => _small[LevelAt];
        internal init => _small[LevelAt] = (sbyte)value;
    }

    /// <summary>The profiles that have it.</summary>
    public int Profiles
    {
        get => _small[ProfilesAt];
        internal init => _small[ProfilesAt] = (sbyte)value;
    }

    /// <summary>Whether it works: as the profile has it, or as the settings say.</summary>
    public bool IsOn
    {
        get => _small[IsOnAt] != 0;
        internal set => _small[IsOnAt] = (sbyte)(value ? 1 : 0);
    }

    /// <summary>Whether the settings, and not the profile, say that it works.</summary>
    internal bool IsSwitched
    {
        get => _small[IsSwitchedAt] != 0;
        set => _small[IsSwitchedAt] = (sbyte)(value ? 1 : 0);
    }

    /// <summary>Where it stands among the lock-outs that outlive a restart. A bit once given is never given to another rule.</summary>
    internal int LockOutBit
    {
        get => _small[LockOutBitAt];
        init => _small[LockOutBitAt] = (sbyte)value;
    }

    internal bool IsLockOut => HoldSeconds == UntilReleased;

    internal bool IsTrippedBy(int value) =>
        Compare == Above ? value > Trip : Compare == From ? value >= Trip : value < Trip;

    internal bool IsReleasedBy(int value) => Compare == Below ? value >= Release : value <= Release;

    /// <summary>Whether the release lies on the safe side of the trip, so that one value cannot be both.</summary>
    internal bool HasRoom => Compare == Below ? Release > Trip : Release < Trip;

    /// <summary>When it trips, in words: "highest cell above 3.65 V".</summary>
    public string Words
    {
        get
        {
            if (InputTable.UnitOf(Input) == InputTable.Flag)
            {
                return InputTable.NameOf(Input);
            }

            string compare = Compare == Above ? " above " : Compare == From ? " from " : " below ";
            return InputTable.NameOf(Input) + compare + InputTable.Shown(InputTable.UnitOf(Input), Trip);
        }
    }
}
