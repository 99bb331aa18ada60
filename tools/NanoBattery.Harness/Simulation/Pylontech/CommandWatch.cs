using System.Text;

namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// Listens to what a host sends, before any damage, for a line that a program must never send unattended: consoles can switch
/// a battery off.
/// </summary>
internal sealed class CommandWatch
{
    private static readonly string[] Allowed = ["pwr", "bat", "info", "stat", "soh", "unit", "time", "pwrsys"];

    private readonly StringBuilder _line = new();
    private readonly List<string> _violations = [];

    public IReadOnlyList<string> Violations => _violations;

    public void Hear(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is not ((byte)'\r' or (byte)'\n'))
            {
                _line.Append((char)b);
                continue;
            }
            var line = _line.ToString();
            _line.Clear();
            if (!IsHarmless(line))
            {
                _violations.Add(line);
            }
        }
    }

    private static bool IsHarmless(string line)
    {
        // A key that leaves a list of many pages may stand before the command; so may the blanks of somebody who is not sure.
        var words = line.TrimStart('q', ' ', '\x1B', '\x03').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0
            || (words.Length <= 2 && Allowed.Contains(words[0]) && words.Skip(1).All(word => word.All(char.IsAsciiDigit)))
            || words is ["login", "debug"] or ["logout"] or ["~20014682C0048520FCC3"];
    }
}
