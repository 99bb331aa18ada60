using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>A table as a console prints it: a row of titles, then a row for each thing.</summary>
internal sealed class TextTable<T>(params Column<T>[] columns)
{
    public string Header { get; } = string.Concat(columns.Select(column => column.Title.PadRight(column.TitleWidth)));

    public void Put(StringBuilder row, T thing)
    {
        foreach (var column in columns)
        {
            var start = row.Length;
            column.Put(row, thing);
            row.Append(' ', Math.Max(0, (column.ValueWidth ?? column.TitleWidth) - (row.Length - start)));
        }
    }
}
