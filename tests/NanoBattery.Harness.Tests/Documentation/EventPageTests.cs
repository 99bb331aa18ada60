using System.Globalization;
using System.Reflection;
using NanoBattery.Pylontech;
using NanoBattery.Readings;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class EventPageTests
{
    private static readonly string[] Words = ["Bat Events", "Power Events", "System Fault"];
    private static readonly string[] Levels = ["", "warning", "protection"];
    private static readonly string[] Stopped = ["", "charging", "discharging", "both"];

    [TestMethod]
    public void The_page_of_events_has_every_bit()
    {
        var table = new EventTable(keepsWords: true);
        Pages.ShouldHave("docs/pylontech-events.md",
        [
            "| word | bit | says | alarm | level | stops | confirmed |",
            "|---|---|---|---|---|---|---|",
            .. Enumerable.Range(0, table.Count).Select(row => "| " + string.Join(" | ",
                WordsOf(table, row),
                string.Create(CultureInfo.InvariantCulture, $"`0x{table.BitAt(row):X}`"),
                table.SaysAt(row),
                AlarmName(table.AlarmAt(row)),
                Levels[table.LevelAt(row)],
                Stopped[table.StopsAt(row)],
                table.IsConfirmed(row) ? "yes" : "") + " |"),
        ]);
    }

    private static string WordsOf(EventTable table, int row) =>
        string.Join(", ", Enumerable.Range(0, Words.Length).Where(word => table.IsOf(row, word)).Select(word => Words[word]));

    /// <summary>The alarm's name in the code, which is its key in the message.</summary>
    private static string AlarmName(int alarm) => alarm == Alarm.NoAlarm ? "" : "`" + typeof(Alarm)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .First(field => !IsLevel(field.Name) && (int)field.GetRawConstantValue()! == alarm)
        .Name + "`";

    private static bool IsLevel(string name) => name is nameof(Alarm.None) or nameof(Alarm.Warning) or nameof(Alarm.Protection);
}
