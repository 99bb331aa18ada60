namespace NanoBattery.HomeAssistant;

/// <summary>What the charge current may be set to, and where.</summary>
internal sealed class ChargeLimitRange
{
    internal ChargeLimitRange(string topic, int lowestMilliamps, int highestMilliamps, int stepMilliamps)
    {
        Topic = topic;
        LowestMilliamps = lowestMilliamps;
        HighestMilliamps = highestMilliamps;
        StepMilliamps = stepMilliamps;
    }

    /// <summary>Takes the new limit, a number in ampere.</summary>
    internal string Topic { get; }

    internal int LowestMilliamps { get; }

    internal int HighestMilliamps { get; }

    internal int StepMilliamps { get; }
}
