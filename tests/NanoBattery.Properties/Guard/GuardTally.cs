namespace NanoBattery.Properties;

/// <summary>What all the guards of a test went through: a promise that was never put to the test is worth nothing.</summary>
public sealed class GuardTally
{
    private readonly Dictionary<string, int> _trips = [];

    private long Steps { get; set; }

    private int Rises { get; set; }

    private int FewestTrips => RuleCauses.All.Min(cause => _trips.GetValueOrDefault(cause.Rule));

    public void Add(WatchedGuard guard)
    {
        Steps += guard.Steps;
        Rises += guard.Charge.Rises + guard.Discharge.Rises;
        foreach (RuleOpinion opinion in guard.Rules.Opinions)
        {
            _trips[opinion.Cause.Rule] = _trips.GetValueOrDefault(opinion.Cause.Rule) + opinion.Trips;
        }
    }

    public void MustHaveRisenOften() => Assert.IsGreaterThan(Steps / 1_000, (long)Rises, ToString());

    /// <summary>Each of the rules.</summary>
    public void MustHaveTrippedOften() => Assert.IsGreaterThan(Steps / 100_000, (long)FewestTrips, ToString());

    public override string ToString() => $"{Steps} steps, {Rises} rises, {string.Join(", ", _trips.OrderBy(trip => trip.Value))}";
}
