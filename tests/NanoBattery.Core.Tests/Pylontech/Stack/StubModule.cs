namespace NanoBattery.Tests;

/// <summary>A module of a made-up stack: what it would print.</summary>
public sealed class StubModule
{
    public int Milliamps { get; set; } = 1_000;

    public int Millidegrees { get; set; } = 20_000;

    public int SocPercent { get; set; } = 50;

    public int CapacityMilliampHours { get; set; } = 50_000;

    public int MaxChargeMilliamps { get; set; } = 80_000;

    public int MaxMillivolts { get; set; } = 54_000;

    public string BatEvents { get; set; } = "0x0";

    public string State { get; set; } = "Charge";

    /// <summary>No module has this address any more.</summary>
    public bool IsAbsent { get; set; }

    public int[] Cells { get; set; } = Alike(15, 3_300);

    public int Millivolts
    {
        get
        {
            int sum = 0;
            for (int i = 0; i < Cells.Length; i++)
            {
                sum += Cells[i];
            }

            return sum;
        }
    }

    public static int[] Alike(int count, int millivolts)
    {
        int[] cells = new int[count];
        for (int i = 0; i < count; i++)
        {
            cells[i] = millivolts;
        }

        return cells;
    }

    internal int Extreme(bool highest)
    {
        int found = Cells[0];
        for (int i = 1; i < Cells.Length; i++)
        {
            found = highest == Cells[i] > found ? Cells[i] : found;
        }

        return found;
    }
}
