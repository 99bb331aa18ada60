using NanoBattery.Readings;

namespace NanoBattery.Properties;

/// <summary>Puts numbers into a reading that no battery has.</summary>
public static class WildReading
{
    private static readonly int[] Numbers =
    [
        int.MinValue, int.MinValue + 1, int.MaxValue, int.MaxValue - 1, -1_000_000_000, -100_000, -501, -500, -1, 0, 1,
        4, 15, 24, 25, 499, 500, 1_000, 1_001, 1_500, 1_501, 4_500, 5_000, 5_001, 12_800, 51_200, 60_000, 100_000,
        100_001, 2_000_000, 2_000_001, 1_000_000_000,
    ];

    public static int Number(Random random) =>
        random.Next(4) == 0 ? random.Next(int.MinValue, int.MaxValue) : Numbers[random.Next(Numbers.Length)];

    public static void Spoil(BatteryReading reading, int count, Random random)
    {
        for (int i = 0; i < count; i++)
        {
            int number = Number(random);
            switch (random.Next(15))
            {
                case 0: reading.PackMillivolts = number; break;
                case 1: reading.CurrentMilliamps = number; break;
                case 2: reading.PowerWatts = number; break;
                case 3: reading.SocPermille = number; break;
                case 4: reading.TemperatureDecidegrees = number; break;
                case 5: reading.ColdestCellDecidegrees = number; break;
                case 6: reading.HottestCellDecidegrees = number; break;
                case 7: reading.MosDecidegrees = number; break;
                case 8: reading.ModuleMaxChargeMilliamps = number; break;
                case 9: reading.ModuleMaxDischargeMilliamps = number; break;
                case 10: reading.ModulesTaking = reading.ModulesGiving = random.Next(1, 17); break;
                case 11: reading.MaxAgeMs = number; break;
                case 12: reading.AtMs = random.Next(2) == 0 ? number : random.NextInt64(long.MinValue, long.MaxValue); break;
                case 13: reading.CellCount = random.Next(BatteryReading.MostCells + 1); break;
                default: reading.CellMillivolts[random.Next(BatteryReading.MostCells)] = number; break;
            }
        }
    }
}
