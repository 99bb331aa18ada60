using System.Text;
using System.Text.Json;
using NanoBattery.HomeAssistant;

namespace NanoBattery.Harness.Tests.HomeAssistant;

[TestClass]
public sealed class DiscoveryTests
{
    private const int Seconds = 60;

    // Who the device is, which the announcements tell of the device itself; what never changes; and which cell is balanced.
    private static readonly string[] NotShown =
        ["Device", "Product", "ProductId", "Serial", "Firmware", "Info.ChargeRequest", "Io.AllowToBalance", "Voltages", "Balances"];

    // Of a single battery these say again that it is lost, or that nothing is allowed.
    private static readonly string[] OfStacks =
        ["System.NrOfModulesOffline", "System.NrOfModulesBlockingCharge", "System.NrOfModulesBlockingDischarge"];

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void Every_announcement_keeps_to_the_rules(string device)
    {
        var heard = new Listening(device).Run(Seconds);
        var faults = heard.Entities.SelectMany(entity => entity.Faults().Select(fault => $"{fault}: {Text(entity)}"));
        Assert.AreEqual("", string.Join('\n', faults));
        Assert.AreEqual(device is "charger" or "mppt", heard.Entities.Any(entity => entity.Component == "number"));
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void No_two_entities_have_the_same_id(string device)
    {
        // Where more becomes known of a device its entities are announced again, as the same.
        var entities = new Listening(device).Run(Seconds).Entities.DistinctBy(entity => entity.Topic).ToArray();
        CollectionAssert.AllItemsAreUnique(entities.Select(entity => entity.UniqueId).ToArray());
        CollectionAssert.AllItemsAreUnique(entities.Select(entity => entity.DefaultId).ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void Every_template_looks_up_a_key_that_the_message_has(string device)
    {
        var heard = new Listening(device).Run(Seconds);
        foreach (var entity in heard.Entities)
        {
            var isOfAMessage = entity.Component is "sensor" or "binary_sensor" or "number" && !entity.Topic.Contains("board_Status");
            Assert.AreEqual(isOfAMessage, entity.Template.Length > 0, entity.Topic);
            foreach (var (topic, path) in entity.LookedUp)
            {
                Assert.IsTrue(heard.Messages.TryGetValue(topic, out var message), $"{entity.Topic}: no message on {topic}");
                Assert.IsTrue(message.ContainsKey(path), $"{entity.Topic}: no {path} in {topic}");
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void Every_key_of_every_message_is_an_entity(string device)
    {
        var heard = new Listening(device).Run(Seconds);
        foreach (var (topic, message) in heard.Messages)
        {
            var shown = heard.Entities.SelectMany(entity => entity.LookedUp)
                .Where(lookedUp => lookedUp.Topic == topic).Select(lookedUp => lookedUp.Path);
            var missing = message
                .Where(key => key.Value.ValueKind != JsonValueKind.Object && heard.WasTold(topic, key.Key)).Select(key => key.Key)
                .Except(shown).Except(NotShown).Except(topic.EndsWith("/pylon", StringComparison.Ordinal) ? [] : OfStacks)
                .Where(key => !key.StartsWith("Balances.", StringComparison.Ordinal));
            Assert.AreEqual("", string.Join(' ', missing), topic);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void A_device_is_known_before_whoever_is_reached_through_it(string device)
    {
        HashSet<string> known = [];
        foreach (var entity in new Listening(device).Run(Seconds).Entities)
        {
            Assert.IsTrue(entity.Via.Length == 0 || known.Contains(entity.Via), entity.Topic);
            known.Add(entity.Identifier);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void A_board_that_starts_anew_announces_the_same_in_the_same_order(string device)
    {
        // Another rhythm of its steps is another order of events on the line.
        var one = new Listening(device).Run(Seconds).Entities;
        var other = new Listening(device).Run(Seconds, stepMs: 20).Entities;
        CollectionAssert.AreEquivalent(Ids(one), Ids(other));
        CollectionAssert.AreEqual(one.Select(Text).ToArray(), new Listening(device).Run(Seconds).Entities.Select(Text).ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void A_connection_that_comes_back_gets_all_of_it_again(string device)
    {
        var heard = new Listening(device).Run(Seconds);
        var before = heard.Entities.ToArray();
        heard.Board.NoteBroker(false);
        heard.Board.NoteBroker(true);
        heard.Run(Seconds);
        var again = heard.Entities.Skip(before.Length).ToArray();
        CollectionAssert.AreEquivalent(Ids(before), again.Select(Id).ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void No_buffer_is_larger_than_two_kilobytes(string device)
    {
        Assert.IsLessThan(2_000, new Listening(device).Run(Seconds).LargestBuffer);
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void What_is_announced_is_announced_no_more(string device)
    {
        var heard = new Listening(device).Run(Seconds);
        var count = heard.Entities.Count;
        heard.Run(2 * Seconds);
        Assert.HasCount(count, heard.Entities);
    }

    [TestMethod]
    public void What_is_taken_away_is_all_that_was_announced()
    {
        var heard = new Listening("pylontech", "pylontech.addresses=1,2").Run(Seconds);
        var second = heard.Entities.Where(entity => entity.Topic.Contains("/module_2_")).Select(entity => entity.Topic).ToArray();
        Assert.IsNotEmpty(second);

        // A board whose settings list it no more.
        var later = new Listening("pylontech", "pylontech.addresses=1").Run(Seconds);
        later.Board.ForgetModule(2);
        later.Run(Seconds);
        Assert.IsEmpty(second.Except(later.TakenAway));
        Assert.IsFalse(later.Entities.Any(entity => entity.Topic.Contains("/module_2_")));
    }

    [TestMethod]
    [DynamicData(nameof(Devices))]
    public void The_longest_names_and_topics_still_fit(string device)
    {
        string[] topics = ["status", "guard", "battery", "shunt", "mppt", "charger", "inverter", "pylon", "console"];
        var name = "board.name=" + new string('n', 32);
        string[] longest =
        [
            name,
            "mqtt.discovery.prefix=" + new string('p', 64),
            "mqtt.topics.module=" + new string('m', 125) + "<n>",
            .. topics.Select((topic, index) => $"mqtt.topics.{topic}={new string((char)('a' + index), 128)}"),
        ];
        var usual = new Listening(device, name).Run(2 * Seconds).Entities;
        CollectionAssert.AreEquivalent(Ids(usual), Ids(new Listening(device, longest).Run(2 * Seconds).Entities));
    }

    [TestMethod]
    public void The_version_of_the_program_is_that_of_its_assembly()
    {
        Assert.AreEqual(Board.Version, typeof(Board).Assembly.GetName().Version!.ToString(3));
    }

    private static IEnumerable<object[]> Devices => Listening.Devices.Select(device => new object[] { device });

    private static string Text(Entity entity) => entity.Topic + Encoding.UTF8.GetString(entity.Payload);

    private static string[] Ids(IEnumerable<Entity> entities) => [.. entities.Select(Id).Distinct()];

    private static string Id(Entity entity) => entity.UniqueId + " " + entity.DefaultId;
}
