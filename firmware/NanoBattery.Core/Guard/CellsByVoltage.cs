namespace NanoBattery.Guard;

/// <summary>How many LFP cells a pack must have to show a voltage between 2.5 V and 3.65 V a cell.</summary>
internal static class CellsByVoltage
{
    /// <summary>No common pack shows this voltage.</summary>
    internal const int NoPack = 0;

    /// <summary>
    /// 4, 8 or 15. A pack of 16 is taken for 15, which asks for less charge voltage than it could have and never for more.
    /// The ranges leave gaps: a voltage in between fits no pack, or two.
    /// </summary>
    internal static int Guess(int packMillivolts)
    {
        if (packMillivolts >= 10_000 && packMillivolts <= 15_500)
        {
            return 4;
        }

        if (packMillivolts >= 20_000 && packMillivolts <= 31_000)
        {
            return 8;
        }

        return packMillivolts >= 38_000 && packMillivolts <= 60_000 ? 15 : NoPack;
    }
}
