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

    internal Rule(string id, int input, int compare, int trip, int release)
    {
        Id = id;
        Input = input;
        Compare = compare;
        Trip = trip;
        Release = release;
    }

    /// <summary>Its name in the settings, in the reasons and in README.</summary>
    public string Id { get; }

    /// <summary>One of <see cref="GuardInput"/>.</summary>
    public int Input { get; }

    public int Compare { get; }

    /// <summary>In the input's unit.</summary>
    public int Trip { get; internal set; }

    /// <summary>In the input's unit, on the safe side of <see cref="Trip"/>.</summary>
    public int Release { get; internal set; }

    public int HoldSeconds { get; internal set; } = 60;

    public int DelaySeconds { get; internal set; }

    /// <summary>One of <see cref="RuleAction"/>.</summary>
    public int Action { get; internal init; }

    /// <summary>What the action limits to.</summary>
    public int Limit { get; internal set; }

    /// <summary>The alarms it raises, or <see cref="Readings.Alarm.NoAlarm"/>.</summary>
    public int Alarm { get; internal init; } = Readings.Alarm.NoAlarm;

    public int SecondAlarm { get; internal init; } = Readings.Alarm.NoAlarm;

    /// <summary>How high it raises them.</summary>
    public int Level { get; internal init; }

    /// <summary>The profiles that have it.</summary>
    public int Profiles { get; internal init; }

    /// <summary>Whether it works: as the profile has it, or as the settings say.</summary>
    public bool IsOn { get; internal set; }

    /// <summary>Whether the settings, and not the profile, say that it works.</summary>
    internal bool IsSwitched { get; set; }

    /// <summary>Where it stands among the lock-outs that outlive a restart. A bit once given is never given to another rule.</summary>
    internal int LockOutBit { get; init; }

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
