namespace NanoBattery.Harness.Simulation;

/// <summary>
/// The rest voltage of an LFP cell over its state of charge: steep at both ends, flat between. A made-up cell with the
/// usual shape; straight lines between the points, so that every machine computes the same.
/// </summary>
public static class OpenCircuitVoltage
{
    private static readonly int[] SocPermille = [0, 10, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950, 980, 990, 1000];
    private static readonly int[] Millivolts = [2600, 2900, 3120, 3200, 3245, 3272, 3287, 3295, 3303, 3320, 3331, 3338, 3348, 3380, 3440, 3560];

    /// <summary>Beyond full the voltage goes on rising as steeply, as it does when a cell is overcharged.</summary>
    public static double CellMillivolts(double socPermille)
    {
        var i = 1;
        while (i < SocPermille.Length - 1 && socPermille > SocPermille[i])
        {
            i++;
        }
        var share = (socPermille - SocPermille[i - 1]) / (SocPermille[i] - SocPermille[i - 1]);
        return Millivolts[i - 1] + share * (Millivolts[i] - Millivolts[i - 1]);
    }
}
