namespace NanoBattery.Tests;

/// <summary>Every sample with the request that it answers: for what holds for all replies alike.</summary>
public static class ConsoleReplies
{
    private static readonly string[] Requests =
    {
        "pwr", "pwr", "pwr", "pwr 2", "pwr 2", "pwr 2", "bat 2", "bat 2", "bat 2", "bat 2", "info 2", "stat 2", "soh 2", "pwrsys",
    };

    public static int Count => Requests.Length;

    public static string RequestAt(int index) => Requests[index];

    public static string TextAt(int index) => ConsoleText.Reply(Requests[index], SampleAt(index));

    public static byte[] BytesAt(int index) => ConsoleText.Bytes(TextAt(index));

    // No table: on the interpreter it would be filled before the samples are.
    private static string[] SampleAt(int index)
    {
        switch (index)
        {
            case 0: return ConsoleSamples.NarrowTable;
            case 1: return ConsoleSamples.MiddleTable;
            case 2: return ConsoleSamples.WideTable;
            case 3: return ConsoleSamples.Power;
            case 4: return ConsoleSamples.NamedPower;
            case 5: return ConsoleSamples.LinesOfNames;
            case 6: return ConsoleSamples.OldCells;
            case 7: return ConsoleSamples.Cells;
            case 8: return ConsoleSamples.TwoTemperatureCells;
            case 9: return ConsoleSamples.ShortCells;
            case 10: return ConsoleSamples.Info;
            case 11: return ConsoleSamples.Statistics;
            case 12: return ConsoleSamples.CellHealth;
            default: return ConsoleSamples.Stack;
        }
    }
}
