using NanoBattery.HomeAssistant;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class HomeAssistantPageTests
{
    private static readonly Dictionary<char, string> Things = new()
    {
        ['g'] = "board", ['b'] = "battery", ['p'] = "stack", ['m'] = "module", ['c'] = "console", ['l'] = "limit",
        ['S'] = "shunt", ['M'] = "mppt", ['C'] = "charger", ['I'] = "inverter", ['B'] = "buckboost",
    };

    [TestMethod]
    public void The_page_of_home_assistant_has_every_entity()
    {
        Pages.ShouldHave("docs/home-assistant.md",
        [
            "| entity | of | key | kind | unit | device class | state class | decimals | group | from the start |",
            "|---|---|---|---|---|---|---|---|---|---|",
            .. Rows(),
        ]);
    }

    [TestMethod]
    public void Every_row_of_the_table_is_well_formed()
    {
        var row = new EntityRow();
        for (var at = 0; row.Read(at); at = row.Next)
        {
            Assert.IsNotEmpty(row.Of);
            Assert.IsTrue(row.Of.All(Things.ContainsKey), row.Path);
            Assert.IsTrue(row.Flags.All("*-~!".Contains), row.Path);
            Assert.AreEqual(row.Name.Trim(), row.Name);
            Assert.IsTrue(row.Path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.'), row.Path);
        }
        Assert.AreEqual(EntityTable.Rows.Length, row.Next);
    }

    private static IEnumerable<string> Rows()
    {
        var row = new EntityRow();
        var quantity = new Quantity();
        for (var at = 0; row.Read(at); at = row.Next)
        {
            quantity.Become(row.Measures);
            var isShown = quantity.Component is "sensor" or "binary_sensor";
            var group = !isShown ? "config" : row.Has('*') ? "diagnostic" : "";
            var fromTheStart = row.Has('-') ? "" : row.Has('~') ? "not of a shunt" : "yes";
            var digits = quantity.Digits < 0 ? "" : $"{quantity.Digits}";
            yield return $"| {row.Name} | {string.Join(", ", row.Of.Select(thing => Things[thing]))} | `{row.Path}` | {quantity.Component} | {quantity.Unit} | "
                + $"{quantity.DeviceClass} | {quantity.StateClass} | {digits} | {group} | {fromTheStart} |";
        }
    }
}
