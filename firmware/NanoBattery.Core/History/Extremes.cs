using NanoBattery.Readings;

namespace NanoBattery.History;

/// <summary>The lowest and the highest of what was measured; both <see cref="Reading.Unknown"/> until something was.</summary>
internal sealed class Extremes
{
    internal int Lowest { get; private set; } = Reading.Unknown;

    internal int Highest { get; private set; } = Reading.Unknown;

    /// <param name="value">May be unknown; then it is no measurement.</param>
    internal void See(int value)
    {
        if (!Reading.IsKnown(value))
        {
            return;
        }

        if (!Reading.IsKnown(Lowest) || value < Lowest)
        {
            Lowest = value;
        }

        if (!Reading.IsKnown(Highest) || value > Highest)
        {
            Highest = value;
        }
    }

    internal void Exchange(BlobFields fields)
    {
        Lowest = fields.Int(Lowest);
        Highest = fields.Int(Highest);
    }
}
