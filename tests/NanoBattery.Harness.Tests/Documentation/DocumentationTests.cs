using NanoBattery.Harness.Settings;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Readings;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery.Harness.Tests.Documentation;

[TestClass]
public sealed class DocumentationTests
{
    [TestMethod]
    public void The_readme_has_the_table_of_settings()
    {
        var table = new SettingTable();
        string[] rows =
        [
            "| setting | default | range | what it is for |",
            "|---|---|---|---|",
            .. Enumerable.Range(0, Setting.Count).Select(setting =>
                $"| `{table.PathOf(setting)}` | {Default(table, setting)} | {Range(table, setting)} | {Help(table, setting)} |"),
        ];
        Pages.ShouldHave("README.md", rows);
    }

    [TestMethod]
    public void The_readme_has_the_table_of_topics()
    {
        var settings = new BoardSettings();
        string Topic(int setting) => "`" + settings.TopicOf(setting).Replace("nanobattery/board", "<base>") + "`";
        string[] topics =
        [
            $"| {Topic(Setting.TopicBattery)} | a BMV or SmartShunt as a battery for the GX |",
            $"| {Topic(Setting.TopicStatus)} | `online` or `offline`, retained; `offline` is also the last will |",
            .. Enumerable.Range(DeviceKind.Shunt, DeviceKind.Count - 1).Select(kind =>
                $"| {Topic(Setting.TopicShunt + kind - DeviceKind.Shunt)} | everything the {Name(kind)} says |"),
            $"| {Topic(Setting.TopicPylon)} | a Pylontech stack as one battery for the GX |",
            $"| {Topic(Setting.TopicModule)} | the module with this address, with its share of the limits |",
            $"| {Topic(Setting.TopicConsole)} | how the talk with the console goes, and what the stack itself recommends |",
            $"| {Topic(Setting.TopicVoltage)}, {Topic(Setting.TopicCurrent)} | of a charger, as plain numbers |",
            $"| {Topic(Setting.TopicLimitState)} | the charge limit in force, on whose word, and what was refused |",
            $"| {Topic(Setting.TopicLimit)} | **from you**: the most that the charger may give, such as `12.5` |",
            $"| {Topic(Setting.TopicGuard)} | **from you**: `release` ends a [lock-out](#the-guard) |",
            $"| {Topic(Setting.TopicUpdate)} | **from you**: the address of a [sealed update](docs/updates.md), on boards with PSRAM |",
            $"| {Topic(Setting.TopicUpdateState)} | how it goes, and what was refused |",
            $"| {Topic(Setting.TopicHistory)} | points of the history that the broker missed, [afterwards](docs/api.md#get-apihistory) |",
            $"| `{settings.TextOf(Setting.MqttDiscovery)}/…/config` | what there is, for [Home Assistant](#home-assistant), retained |",
        ];
        Pages.ShouldHave("README.md", ["| topic | what is in it |", "|---|---|", .. topics]);
    }

    [TestMethod]
    public void The_messages_page_has_every_state_key()
    {
        var rows = new StateRows();
        var labels = new LabelTable(keepsNames: true);
        Pages.ShouldHave("docs/messages.md",
        [
            "| key | label | decimals | " + string.Join(" | ", Kinds().Select(DeviceKind.NameOf)) + " |",
            "|---|---|---|" + string.Concat(Kinds().Select(_ => "---|")),
            .. Enumerable.Range(0, rows.Count).Select(row =>
                $"| `{rows.KeyAt(row)}`{(StateTexts.HasWords(rows.LabelAt(row)) ? $", `{rows.KeyAt(row)}Text`" : "")} | {labels.NameOf(rows.LabelAt(row))} | {rows.DecimalsAt(row)} | "
                + string.Join(" | ", Kinds().Select(kind => rows.IsOf(row, kind) ? "yes" : "")) + " |"),
        ]);
    }

    [TestMethod]
    public void The_messages_page_has_every_key_of_the_battery_message()
    {
        var message = new BatteryMessage(0).Write(new BatteryReading { PackMillivolts = 1, PowerWatts = 1, SocPermille = 1 }, new(), new(), 0);
        using var json = System.Text.Json.JsonDocument.Parse(message.Buffer.AsMemory(0, message.Length));
        var page = Pages.Read("docs/messages.md");
        foreach (var group in json.RootElement.EnumerateObject())
        {
            var keys = group.Value.ValueKind == System.Text.Json.JsonValueKind.Object ? group.Value.EnumerateObject().Select(key => key.Name) : [];
            StringAssert.Contains(page, $"`{group.Name}`");
            foreach (var key in keys)
            {
                StringAssert.Contains(page, $"`{key}`", $"{group.Name}.{key}");
            }
        }
    }

    [TestMethod]
    public void The_messages_page_has_every_key_of_the_state_of_a_console()
    {
        var message = new ConsoleState().Write(new PylontechStack(listed: 0, asks: true), "", 0);
        using var json = System.Text.Json.JsonDocument.Parse(message.Buffer.AsMemory(0, message.Length));
        var page = Pages.Read("docs/messages.md");
        foreach (var key in json.RootElement.EnumerateObject())
        {
            StringAssert.Contains(page, $"`{key.Name}`");
        }
    }

    [TestMethod]
    public void The_readme_names_all_that_is_sent_to_a_console()
    {
        var readme = Pages.Read("README.md");
        for (var request = 0; request < Request.Count; request++)
        {
            // Known where others ask for them, and never asked for.
            if (request is not (Request.Time or Request.Unit))
            {
                StringAssert.Contains(readme, $"`{Request.TextOf(request, 0)}{(Request.IsOfModule(request) ? " N" : "")}`");
            }
        }
    }

    [TestMethod]
    public void The_readme_settings_of_a_stack_are_taken()
    {
        var settings = Example("\"addresses\"");
        Assert.AreEqual("extra2000", settings.TextOf(Setting.BatteryProfile));
        Assert.AreEqual("1,2,3,4,5", settings.TextOf(Setting.PylontechAddresses));

        settings = Example("\"victron-battery-middleware\"");
        Assert.AreEqual("victron-battery-middleware/pylon", settings.TopicOf(Setting.TopicPylon));
        Assert.AreEqual("victron-battery-middleware/battery_3", BoardSettings.ModuleTopic(settings.TopicOf(Setting.TopicModule), 3));
    }

    [TestMethod]
    public void The_readme_shows_what_the_replay_prints()
    {
        using var harness = Commands.HarnessProcess.Run("replay");
        var readme = Pages.Read("README.md");
        foreach (var line in harness.Output)
        {
            StringAssert.Contains(readme, line.TrimEnd());
        }
    }

    [TestMethod]
    public void The_readme_shows_rows_of_the_stack_at_noon()
    {
        var printed = Output.ShownNoon.On(120);
        var readme = Pages.Read("README.md");
        var start = readme.IndexOf("stack-noon.nbr, ", StringComparison.Ordinal);
        var shown = readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').Where(line => line != "…").ToArray();

        CollectionAssert.IsSubsetOf(shown, printed, string.Join('\n', printed));
        Assert.IsGreaterThan(10, shown.Length);
    }

    [TestMethod]
    public void The_readme_shows_a_message_of_that_replay()
    {
        using var harness = Commands.HarnessProcess.Run("replay", "--json");
        var readme = Pages.Read("README.md");
        var start = readme.IndexOf("{\"Dc\"", StringComparison.Ordinal);
        var shown = readme[start..readme.IndexOf(", …", start, StringComparison.Ordinal)].Replace("\n ", "");

        Assert.IsTrue(harness.Messages.Any(message => message.GetProperty("payload").GetRawText().StartsWith(shown, StringComparison.Ordinal)), shown);
    }

    [TestMethod]
    public void The_readme_names_every_simulated_device()
    {
        StringAssert.Contains(Pages.Read("README.md"), $"be a device ({string.Join(", ", DeviceFactory.AllKinds)})");
    }

    [TestMethod]
    public void The_readme_names_every_layout_and_every_fault_of_a_simulated_console()
    {
        var readme = Pages.Read("README.md");
        foreach (var layout in ConsoleLayouts.All)
        {
            StringAssert.Contains(readme, $"`{layout.Name}`");
        }
        foreach (var fault in ConsoleFaultsParser.Names)
        {
            StringAssert.Matches(readme, new($"`{fault}[`:=]"));
        }
    }

    [TestMethod]
    public void The_readme_names_every_kind_of_charger_and_every_fault_of_a_line()
    {
        var readme = Pages.Read("README.md");
        var lines = readme[readme.IndexOf("`simulate charger`", StringComparison.Ordinal)..];
        foreach (var kind in DeviceFactory.ChargerKinds)
        {
            StringAssert.Contains(lines, $"| `{kind}` |");
        }
        foreach (var fault in FaultsParser.Names)
        {
            StringAssert.Matches(lines, new($"`{fault}[`:=]"));
        }
    }

    /// <summary>The settings that the readme shows around a text.</summary>
    private static BoardSettings Example(string within)
    {
        const string Fence = "```json";
        var readme = Pages.Read("README.md");
        var at = readme.IndexOf(within, StringComparison.Ordinal);
        var start = readme.LastIndexOf(Fence, at, StringComparison.Ordinal) + Fence.Length;
        using var directory = new TemporaryDirectory();
        var file = directory.File("settings.json");
        File.WriteAllText(file, readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
        var settings = SettingsFile.Read(file);
        settings.CheckTogether();
        return settings;
    }

    private static IEnumerable<int> Kinds() => Enumerable.Range(DeviceKind.Shunt, DeviceKind.Count - 1);

    private static string Name(int kind) => kind switch
    {
        DeviceKind.Shunt => "BMV or SmartShunt",
        DeviceKind.Mppt => "solar charger",
        DeviceKind.Charger => "Blue Smart or Phoenix Smart charger",
        DeviceKind.Inverter => "Phoenix inverter",
        _ => "Orion XS or Smart BuckBoost",
    };

    private static string Default(SettingTable table, int setting) =>
        table.DefaultOf(setting).Length == 0 ? "empty" : $"`{table.DefaultOf(setting)}`";

    private static string Range(SettingTable table, int setting) => table.KindOf(setting) switch
    {
        SettingKind.Choice => string.Join(", ", table.ChoicesOf(setting).Split('|').Select(word => $"`{word}`")),
        SettingKind.Switch => "`true`, `false`",
        SettingKind.Number => $"{DecimalText.OfThousandths(table.MinimumOf(setting))} to {DecimalText.OfThousandths(table.MaximumOf(setting))}",
        SettingKind.Text => $"{table.MinimumOf(setting)} to {table.MaximumOf(setting)} characters",
        _ => $"{table.MinimumOf(setting)} to {table.MaximumOf(setting)}",
    };

    private static string Help(SettingTable table, int setting) =>
        table.HelpOf(setting).Replace("<", "`<").Replace(">", ">`");
}
