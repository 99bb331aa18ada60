namespace NanoBattery.Readings;

/// <summary>A number for a cell of a module: "M2C7" is the seventh cell of the second module, "C7" that of a single one.</summary>
public static class CellId
{
    private const int Room = 100;

    /// <param name="module">From 1; 0 where there is only one.</param>
    /// <param name="cell">From 1, below 100.</param>
    public static int Of(int module, int cell) => module * Room + cell;

    /// <summary>0 where there is only one.</summary>
    public static int ModuleOf(int id) => id / Room;

    public static int CellOf(int id) => id % Room;
}
