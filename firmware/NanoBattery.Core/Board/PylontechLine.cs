using NanoBattery.Bank;
using NanoBattery.Messages;
using NanoBattery.Pylontech;
using NanoBattery.Serial;

namespace NanoBattery;

/// <summary>The console of a Pylontech stack: the stack as one battery, each module, and how the talk goes.</summary>
internal sealed class PylontechLine
{
    private const int StateIntervalMs = 5_000;

    private readonly IMessageSink _sink;
    private readonly JsonWriter _writer;
    private readonly GuardedBattery _battery;
    private readonly IAnnouncer? _announcer;
    private readonly StackReader _reader;
    private readonly ModuleMessages _modules;
    private readonly Publication _bankTopic;
    private readonly Publication _stateTopic;
    private ConsoleState? _state;
    private int _newsSeen;

    internal PylontechLine(ConsoleSettings settings, IMessageSink sink, JsonWriter writer, GuardedBattery battery, IAnnouncer? announcer)
    {
        _sink = sink;
        _writer = writer;
        _battery = battery;
        _announcer = announcer;
        Stack = new PylontechStack(settings.Listed, settings.Asks);
        ModuleReader reader = new ModuleReader();
        _reader = new StackReader(Stack, reader);
        _modules = new ModuleMessages(settings.ModuleTopic, Stack, reader, announcer);
        _bankTopic = new Publication(settings.BankTopic);
        _stateTopic = new Publication(settings.StateTopic);
    }

    internal PylontechStack Stack { get; }

    internal bool Look(int index, ModuleLook look, long nowMs) => _modules.Look(index, _battery, look, nowMs);

    internal void Step(ISerialLink link, long nowMs)
    {
        Stack.Step(link, nowMs);
        if (Stack.News != _newsSeen)
        {
            _newsSeen = Stack.News;
            _battery.Take(_reader.Read(_battery.Next, nowMs));
        }

        _battery.Step(_sink, _bankTopic, nowMs);
        if (_battery.HasReading)
        {
            _modules.Step(_sink, _battery, nowMs);
        }

        PublishState(nowMs);
    }

    private void PublishState(long nowMs)
    {
        // Nobody has to hear of a console before there is one.
        _stateTopic.HasNews = Stack.Counters.Requests > 0;
        if (_stateTopic.TakeTurn(nowMs, StateIntervalMs))
        {
            _state ??= new ConsoleState(_writer);
            _stateTopic.Publish(_sink, _state.Write(Stack, _battery.Why, nowMs));
            Announce();
        }
    }

    private void Announce()
    {
        ModuleReading first = Stack.Modules[0].Reading;
        _announcer?.Meet(ThingId.Console, _stateTopic.Topic, 0, first.DeviceName, first.MainVersion, null);
        if (_battery.HasReading)
        {
            _announcer?.Meet(ThingId.Stack, _bankTopic.Topic, _battery.CellsShown, first.DeviceName, first.MainVersion, null);
        }
    }
}
