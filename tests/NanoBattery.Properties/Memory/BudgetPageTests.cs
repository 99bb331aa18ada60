using System.Globalization;

namespace NanoBattery.Memory;

/// <summary>The page on memory tells what the model tells. Where it does not, the failure has the table to put into it.</summary>
[TestClass]
public class BudgetPageTests
{
    private const string Page = "docs/budget.md";

    [TestMethod]
    public void The_page_has_each_part_of_each_board_within_5_percent()
    {
        Dictionary<string, int[]> told = Rows();
        foreach ((string name, Func<string, int> bytes) in Budget.Parts.Append(("objects in all", Budget.ObjectsOf)).Append(("in all", Budget.AllOf)).Concat(Budget.More))
        {
            Assert.IsTrue(told.TryGetValue(name, out int[]? figures) && figures.Length == BoardKind.All.Length, name + " is missing." + Fresh());
            for (int i = 0; i < figures.Length; i++)
            {
                Assert.IsLessThanOrEqualTo(bytes(BoardKind.All[i]) * 0.05, Math.Abs(bytes(BoardKind.All[i]) - figures[i]), $"{name}, {BoardKind.All[i]}." + Fresh());
            }
        }
    }

    [TestMethod]
    public void The_page_has_the_budgets()
    {
        CollectionAssert.AreEqual(BoardKind.All.Select(Budget.Of).ToArray(), Rows()["budget"], Fresh());
    }

    [TestMethod]
    public void The_page_has_the_settings()
    {
        string text = Read();
        int at = text.IndexOf("All settings take ", StringComparison.Ordinal) + "All settings take ".Length;
        int told = int.Parse(text[at..text.IndexOf(' ', at)], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.IsLessThanOrEqualTo(Budget.OfSettings * 0.05, Math.Abs(Budget.OfSettings - told), $"they take {Budget.OfSettings:N0}");
    }

    private static Dictionary<string, int[]> Rows() => Read().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
        .Where(cells => cells.Length == BoardKind.All.Length + 1 && int.TryParse(cells[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
        .ToDictionary(cells => cells[0], cells => cells[1..].Select(cell => int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToArray());

    private static string Fresh()
    {
        IEnumerable<(string Name, Func<string, int> Bytes)> rows = [.. Budget.Parts, ("objects in all", Budget.ObjectsOf), ("in all", Budget.AllOf), ("budget", Budget.Of), .. Budget.More];
        string head = $"| part | {string.Join(" | ", BoardKind.All)} |\n|---|{string.Concat(BoardKind.All.Select(_ => "---:|"))}\n";
        return $"\n\n{Page} is to have:\n\n{head}" + string.Join('\n', rows.Select(row =>
            $"| {row.Name} | {string.Join(" | ", BoardKind.All.Select(kind => row.Bytes(kind).ToString("N0", CultureInfo.InvariantCulture)))} |")) + "\n";
    }

    private static string Read()
    {
        DirectoryInfo directory = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "nanoBattery.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("the tests run outside the project");
        }

        return File.ReadAllText(Path.Combine(directory.FullName, Page)).ReplaceLineEndings("\n");
    }
}
