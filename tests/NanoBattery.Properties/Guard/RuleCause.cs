namespace NanoBattery.Properties;

public enum Side { Above, Below, From }

public enum Effect { None, StopsCharge, StopsDischarge, StopsBoth, LimitsCharge, LimitsDischarge, LimitsVoltage, Balancing }

/// <summary>What a rule looks at, and what it does then, in other words than the guard's.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Value">What it looks at; no number where that is unknown.</param>
/// <param name="Side">The bad side of its trip.</param>
/// <param name="Effect">What it does to the limits.</param>
/// <param name="Level">Of its alarms.</param>
/// <param name="Alarms">Those it raises.</param>
public sealed record RuleCause(string Rule, Func<GuardMoment, double> Value, Side Side, Effect Effect, int Level, params int[] Alarms);
