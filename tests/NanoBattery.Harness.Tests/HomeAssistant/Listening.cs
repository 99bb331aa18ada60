using System.Text.Json;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;
using NanoBattery.HomeAssistant;
using NanoBattery.Messages;
using NanoBattery.Properties;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.HomeAssistant;

/// <summary>A board on a simulated device, and what Home Assistant hears of it: announcements, and the last message of each topic.</summary>
internal sealed class Listening : IMessageSink
{
    public static readonly string[] Devices = ["shunt", "mppt", "charger", "inverter", "pylontech"];

    private readonly SimulatedLink _line;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _messages = [];
    private readonly HashSet<(string Topic, string Key)> _told = [];

    /// <param name="device">One of <see cref="Devices"/>.</param>
    /// <param name="settings">The board's, as path=value.</param>
    public Listening(string device, params string[] settings)
    {
        ISimulatedDevice simulated = device == "pylontech"
            ? new PylontechDevice(new PylontechOptions { Modules = 3 }, ConsoleFaultsParser.Parse("", 1))
            : DeviceFactory.Create(device, new SimulationOptions());
        _line = new SimulatedLink(simulated);
        var its = new BoardSettings();
        its.Set("serial.device", device == "pylontech" ? device : "vedirect");
        foreach (var setting in settings)
        {
            its.Set(setting.Split('=')[0], setting.Split('=', 2)[1]);
        }
        Board = new Board(its, _line, this, announcer: its.TextOf(Setting.MqttDiscovery).Length == 0 ? null : new Discovery(its));
    }

    public Board Board { get; }

    /// <summary>In the order in which they came, each time they came.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>The last message of each topic, key by key.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, JsonElement>> Messages => _messages;

    /// <summary>The largest buffer that was handed over with an announcement.</summary>
    public int LargestBuffer { get; private set; }

    /// <summary>Topics of announcements that were taken away.</summary>
    public List<string> TakenAway { get; } = [];

    public long NowMs { get; private set; }

    /// <summary>Whether a key ever had a value that is not null.</summary>
    public bool WasTold(string topic, string key) => _told.Contains((topic, key));

    public Listening Run(int seconds, int stepMs = 5)
    {
        for (var end = NowMs + seconds * 1000L; NowMs < end;)
        {
            NowMs += stepMs;
            _line.AdvanceTo(NowMs);
            Board.Step(NowMs);
        }
        return this;
    }

    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        if (!topic.EndsWith("/config", StringComparison.Ordinal))
        {
            // Plain numbers and words, of a charger.
            if (payload[0] != '{')
            {
                return;
            }
            Assert.IsFalse(retain, topic);
            if (!_messages.TryGetValue(topic, out var message))
            {
                _messages.Add(topic, message = []);
            }
            message.Clear();
            Assert.IsNull(FlatJson.Read(payload.AsMemory(0, length), message));
            _told.UnionWith(message.Where(key => key.Value.ValueKind != JsonValueKind.Null).Select(key => (topic, key.Key)));
            return;
        }
        Assert.IsTrue(retain, topic);
        LargestBuffer = Math.Max(LargestBuffer, payload.Length);
        if (length == 0)
        {
            TakenAway.Add(topic);
            return;
        }
        _entities.Add(new Entity(topic, payload[..length]));
    }
}
