namespace NanoBattery.Readings;

/// <summary>The highest and the lowest cell of a reading, whether they are told or found among its cells.</summary>
public sealed class CellExtremes
{
    /// <summary>mV; unknown where no cell is measured.</summary>
    public int Highest { get; private set; } = Reading.Unknown;

    public int Lowest { get; private set; } = Reading.Unknown;

    /// <summary>As <see cref="CellId"/> numbers them.</summary>
    public int HighestId { get; private set; } = Reading.Unknown;

    public int LowestId { get; private set; } = Reading.Unknown;

    public void Take(BatteryReading reading)
    {
        Highest = reading.HighestCellMillivolts;
        HighestId = reading.HighestCell;
        Lowest = reading.LowestCellMillivolts;
        LowestId = reading.LowestCell;
        if (Reading.IsKnown(Highest) && Reading.IsKnown(Lowest))
        {
            return;
        }

        Highest = Reading.Unknown;
        for (int i = 0; i < reading.CellCount; i++)
        {
            int cell = reading.CellMillivolts[i];
            if (i == 0 || cell > Highest)
            {
                Highest = cell;
                HighestId = CellId.Of(0, i + 1);
            }

            if (i == 0 || cell < Lowest)
            {
                Lowest = cell;
                LowestId = CellId.Of(0, i + 1);
            }
        }
    }
}
