namespace NanoBattery.HomeAssistant;

/// <summary>One row of <see cref="EntityTable"/>, taken apart; the next is read into the same.</summary>
public sealed class EntityRow
{
    private string _path = "";
    private string _name = "";

    /// <summary>A letter for each kind of thing that has it: see <see cref="EntityTable"/>.</summary>
    public string Of { get; private set; } = "";

    /// <summary>What is measured: a letter that <see cref="Quantity"/> knows.</summary>
    public char Measures { get; private set; }

    /// <summary>The characters behind that letter.</summary>
    public string Flags { get; private set; } = "";

    /// <summary>Where the next row begins.</summary>
    public int Next { get; private set; }

    /// <summary>Whether there is one for each cell.</summary>
    public bool IsOfCells { get; private set; }

    /// <summary>A cell from 1 on, for a row of cells.</summary>
    public int CellNumber { get; set; } = 1;

    /// <summary>Where the value stands in the message: "Dc.Voltage".</summary>
    public string Path => ForCell(_path);

    public string Name => ForCell(_name);

    /// <param name="at">Where a row begins: 0, or <see cref="Next"/> of the one before.</param>
    /// <returns>False behind the last row.</returns>
    public bool Read(int at)
    {
        int end = EntityTable.Rows.IndexOf('\n', at);
        if (end < 0)
        {
            return false;
        }

        string row = EntityTable.Rows.Substring(at, end - at);
        int quantity = row.IndexOf(' ') + 1;
        int path = row.IndexOf(' ', quantity) + 1;
        int name = row.IndexOf(' ', path) + 1;
        Of = row.Substring(0, quantity - 1);
        Measures = row[quantity];
        Flags = row.Substring(quantity + 1, path - quantity - 2);
        _path = row.Substring(path, name - path - 1);
        _name = row.Substring(name);
        IsOfCells = _path.IndexOf(EntityTable.Cell) >= 0;
        Next = end + 1;
        return true;
    }

    public bool Has(char flag) => Flags.IndexOf(flag) >= 0;

    private string ForCell(string text)
    {
        int at = IsOfCells ? text.IndexOf(EntityTable.Cell) : -1;
        return at < 0 ? text : text.Substring(0, at) + CellNumber + text.Substring(at + EntityTable.Cell.Length);
    }
}
