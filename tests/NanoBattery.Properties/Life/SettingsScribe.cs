using System.Text;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>Writes settings files as people and programs do: in any order, with any blanks and escapes, right and wrong values.</summary>
public sealed class SettingsScribe(Random random)
{
    private static readonly string[] Blanks = ["", "", "", " ", "\n", "\r\n", "\t", "  \n  "];
    private static readonly string[] Characters = ["a", "Z", "7", "-", "_", "/", "é", "€", "🔋", "\"", "\\", " ", "ß"];
    private static readonly string[] Odd =
    [
        "null", "[1, 2]", "{}", "{\"a\": 1}", "\"7\"", "1e2", "-0", "0.5", "12345678901234567890", "true", "\"\\u0000\"", "\"\\ud83d\"", "\"\"", "3.65",
    ];

    private readonly SettingTable _table = new();

    public byte[] Write()
    {
        var tree = new SortedDictionary<string, object>(Comparer<string>.Create((one, other) => string.CompareOrdinal(one, other)));
        var count = random.Next(8);
        for (var i = 0; i < count; i++)
        {
            var (path, value) = random.Next(5) == 0 ? OfGuard() : OfTable();
            Put(tree, path.Split('.'), random.Next(40) == 0 ? Odd[random.Next(Odd.Length)] : value);
        }
        var text = new StringBuilder(Blank());
        Write(text, tree);
        return Encoding.UTF8.GetBytes(text.Append(Blank()).ToString());
    }

    private (string Path, string Value) OfTable()
    {
        var setting = random.Next(Setting.Count);
        var value = _table.KindOf(setting) switch
        {
            SettingKind.Switch => random.Next(2) == 0 ? "true" : "false",
            SettingKind.Choice => Quoted(Pick(_table.ChoicesOf(setting).Split('|'))),
            SettingKind.Whole => $"{_table.MinimumOf(setting) + random.Next(Math.Min(40, _table.MaximumOf(setting) - _table.MinimumOf(setting) + 1))}",
            SettingKind.Number => DecimalText.OfThousandths(
                random.Next(3) == 0 ? random.Next(_table.MinimumOf(setting), _table.MaximumOf(setting) + 1) : _table.MinimumOf(setting)),
            _ => Quoted(TextFor(setting)),
        };
        return (random.Next(100) == 0 ? _table.PathOf(setting) + "x" : _table.PathOf(setting), value);
    }

    private (string Path, string Value) OfGuard() => random.Next(5) switch
    {
        0 => ("guard.rules.cell-high.on", "false"),
        1 => ("guard.rules.cell-high.tripMillivolts", $"{3_500 + random.Next(150)}"),
        2 => ("guard.rules.cold-stop.holdSeconds", $"{1 + random.Next(300)}"),
        3 => ("guard.curves.charge-soc.points", Quoted("90:100 95:50 98:10")),
        _ => ("guard.curves.charge-soc.on", "true"),
    };

    private string TextFor(int setting)
    {
        if (setting == Setting.BoardName)
        {
            return "shed" + random.Next(100);
        }
        if (setting is Setting.PylontechAddresses)
        {
            return "1,2";
        }
        if (setting is Setting.WebPassword)
        {
            return random.Next(3) == 0 ? "" : "a long word" + Pick(Characters);
        }
        var text = setting == Setting.TopicModule ? "<n>" : "";
        for (var i = random.Next(8); i > 0; i--)
        {
            text += Pick(Characters);
        }
        return text;
    }

    private string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            // Both halves of a character or none: each writes itself as an escape, or neither does.
            var mustEscape = unit is '"' or '\\';
            if (!char.IsSurrogate(unit) && random.Next(8) == 0)
            {
                quoted.Append($"\\u{(int)unit:x4}");
            }
            else
            {
                quoted.Append(mustEscape ? $"\\{unit}" : $"{unit}");
            }
        }
        return quoted.Append('"').ToString().Replace("🔋", random.Next(2) == 0 ? "\\uD83D\\udd0b" : "🔋");
    }

    private static void Put(IDictionary<string, object> group, string[] path, string value)
    {
        for (var i = 0; i < path.Length - 1; i++)
        {
            if (!group.TryGetValue(path[i], out var next) || next is not SortedDictionary<string, object>)
            {
                group[path[i]] = next = new SortedDictionary<string, object>();
            }
            group = (IDictionary<string, object>)next;
        }
        group[path[^1]] = value;
    }

    private void Write(StringBuilder text, IDictionary<string, object> group)
    {
        var members = group.ToArray();
        random.Shuffle(members);
        text.Append('{').Append(Blank());
        for (var i = 0; i < members.Length; i++)
        {
            text.Append(i > 0 ? "," : "").Append(Blank()).Append(Quoted(members[i].Key)).Append(Blank()).Append(':').Append(Blank());
            if (members[i].Value is string value)
            {
                text.Append(value);
            }
            else
            {
                Write(text, (IDictionary<string, object>)members[i].Value);
            }
            text.Append(Blank());
        }
        text.Append('}');
    }

    private string Blank() => Pick(Blanks);

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
