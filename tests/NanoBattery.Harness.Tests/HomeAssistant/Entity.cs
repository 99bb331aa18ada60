using System.Text.Json;
using System.Text.RegularExpressions;

namespace NanoBattery.Harness.Tests.HomeAssistant;

/// <summary>One announcement, with its keys written out, and what Home Assistant would not like in it.</summary>
internal sealed partial class Entity
{
    private const int MostBytes = 1_024;

    private readonly Dictionary<string, JsonElement> _keys;

    public Entity(string topic, byte[] payload)
    {
        (Topic, Payload) = (topic, payload);
        _keys = WrittenOut(JsonDocument.Parse(payload).RootElement, Rules.Long);
    }

    public string Topic { get; }

    public byte[] Payload { get; }

    public string Component => Topic.Split('/')[^4];

    public string UniqueId => Text("unique_id");

    public string DefaultId => Text("default_entity_id");

    public string StateTopic => Text("state_topic");

    public string Identifier => Device["identifiers"][0].GetString()!;

    public string Via => Device.TryGetValue("via_device", out var via) ? via.GetString()! : "";

    public string Template => Text("value_template");

    /// <summary>The paths that its templates look up, each with the topic it is looked up in.</summary>
    public IEnumerable<(string Topic, string Path)> LookedUp =>
        PathsIn(Template).Select(path => (StateTopic, path)).Concat(
            Availability.SelectMany(row => row.TryGetValue("value_template", out var template)
                ? PathsIn(template.GetString()!).Select(path => (row["topic"].GetString()!, path)) : []));

    private Dictionary<string, JsonElement> Device => WrittenOut(_keys["device"], Rules.LongOfDevice);

    private IEnumerable<Dictionary<string, JsonElement>> Availability => _keys.TryGetValue("availability", out var rows)
        ? rows.EnumerateArray().Select(row => WrittenOut(row, Rules.Long)) : [];

    public string Text(string key) => _keys.TryGetValue(key, out var value) ? value.GetString()! : "";

    public JsonElement? Find(string key) => _keys.TryGetValue(key, out var value) ? value : null;

    /// <summary>What breaks a rule; none is what it should be.</summary>
    public IEnumerable<string> Faults()
    {
        if (Payload.Length >= MostBytes)
        {
            yield return $"{Payload.Length} bytes";
        }
        if (!DiscoveryTopic().IsMatch(Topic))
        {
            yield return "no topic of a discovery";
        }
        if (!Rules.Required.TryGetValue(Component, out var required))
        {
            yield return "no such component";
            yield break;
        }
        foreach (var key in required.Except(_keys.Keys))
        {
            yield return $"{key} is missing";
        }
        foreach (var key in _keys.Keys.Except(required).Except(Rules.Optional[Component]))
        {
            yield return $"{key} is not known";
        }
        foreach (var key in new[] { "name", "unique_id", "default_entity_id" }.Where(key => Text(key).Length == 0))
        {
            yield return $"{key} is empty";
        }
        if (!EntityId().IsMatch(DefaultId) || DefaultId.Split('.')[0] != Component)
        {
            yield return $"{DefaultId} is no entity id";
        }
        foreach (var fault in ClassFaults().Concat(TopicFaults()).Concat(DeviceFaults()))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> ClassFaults()
    {
        var (deviceClass, stateClass, unit, category) = (Text("device_class"), Text("state_class"), Text("unit_of_measurement"), Text("entity_category"));
        var classes = Component switch
        {
            "sensor" => Rules.Units.Keys,
            "binary_sensor" => Rules.BinaryClasses,
            "number" => Rules.NumberClasses,
            _ => Enumerable.Empty<string>(),
        };
        if (deviceClass.Length > 0 && !classes.Contains(deviceClass))
        {
            yield return $"device class {deviceClass}";
        }
        if (Rules.Units.TryGetValue(deviceClass, out var units) && !units.Contains(unit))
        {
            yield return $"unit {unit} of {deviceClass}";
        }
        if (stateClass.Length > 0 && !Rules.StateClasses[deviceClass].Contains(stateClass))
        {
            yield return $"state class {stateClass} of {deviceClass}";
        }
        if (category.Length > 0 && !Rules.Categories[Component].Contains(category))
        {
            yield return $"category {category}";
        }
        if (Find("suggested_display_precision") is { } digits && digits.GetInt32() < 0)
        {
            yield return "precision below zero";
        }
        if (Find("expire_after") is { } seconds && seconds.GetInt32() <= 0)
        {
            yield return "expires at once";
        }
        if (Component == "number" && !(Number("min") < Number("max") && Number("step") >= 0.001))
        {
            yield return "a range that is none";
        }
    }

    private IEnumerable<string> TopicFaults()
    {
        var rows = Availability.ToList();
        var topics = new[] { Text("state_topic"), Text("command_topic") }.Where(topic => topic.Length > 0)
            .Concat(rows.Select(row => row["topic"].GetString()!));
        foreach (var topic in topics.Where(topic => topic.Length == 0 || topic.Contains('#') || topic.Contains('+') || topic.Contains('<')))
        {
            yield return $"\"{topic}\" is no topic";
        }
        if (rows.Count > 1 && Text("availability_mode") != "all")
        {
            yield return "available with only one of its topics";
        }
        if (rows.Any(row => row.Keys.Except(["topic", "value_template"]).Any()))
        {
            yield return "availability has a key that is not known";
        }
    }

    private IEnumerable<string> DeviceFaults()
    {
        if (Device.Keys.Except(Rules.DeviceKeys).Any() || Identifier.Length == 0 || Device["name"].GetString()!.Length == 0)
        {
            yield return "the device";
        }
        var origin = WrittenOut(_keys["origin"], Rules.LongOfDevice);
        if (origin.Keys.Except(Rules.OriginKeys).Any() || origin["name"].GetString()!.Length == 0)
        {
            yield return "the origin";
        }
    }

    private double Number(string key) => _keys[key].GetDouble();

    private static IEnumerable<string> PathsIn(string template) =>
        Path().Matches(template).Select(match => match.Groups[1].Value).Distinct();

    private static Dictionary<string, JsonElement> WrittenOut(JsonElement json, IReadOnlyDictionary<string, string> names) =>
        json.EnumerateObject().ToDictionary(key => names.GetValueOrDefault(key.Name, key.Name), key => key.Value);

    [GeneratedRegex(@"^[^#+<>]+/(sensor|binary_sensor|number|button)/[a-zA-Z0-9_-]+/[a-zA-Z0-9_-]+/config$")]
    private static partial Regex DiscoveryTopic();

    [GeneratedRegex(@"^[a-z_]+\.[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex EntityId();

    [GeneratedRegex(@"value_json\.([A-Za-z0-9_.]+)")]
    private static partial Regex Path();
}
