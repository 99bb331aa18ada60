using System.Globalization;

namespace NanoBattery.Harness.Provisioning;

/// <summary>Steps as a person reads them, in lines of 100 columns; a command is never broken.</summary>
public static class StepView
{
    private const int Columns = 100;
    private const string Indent = "    ";

    /// <summary>Each step with its number, what it does, its command, and what to see.</summary>
    public static IEnumerable<string> Explained(IReadOnlyList<Step> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var line in Wrapped(steps[i].What, (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2) + "  "))
            {
                yield return line;
            }
            if (steps[i].Command is { } command)
            {
                yield return $"{Indent}$ {command}";
            }
            foreach (var line in Wrapped("See: " + steps[i].See, Indent))
            {
                yield return line;
            }
        }
    }

    /// <param name="text">Words with single blanks between.</param>
    /// <param name="first">What the first line begins with; the others are indented as far.</param>
    public static IEnumerable<string> Wrapped(string text, string first)
    {
        var line = first;
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Columns)
            {
                yield return line;
                (line, isEmpty) = (new string(' ', first.Length), true);
            }
            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        yield return line;
    }
}
