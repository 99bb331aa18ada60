using NanoBattery.Charger;
using NanoBattery.Commands;
using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Serial;
using NanoBattery.Settings;
using NanoBattery.VeDirect;

namespace NanoBattery;

/// <summary>A charger on the line: its limit, its two plain numbers, and whether it is there.</summary>
internal sealed class ChargerLine
{
    private const int NumbersIntervalMs = 1_000;
    private const int LimitIntervalMs = 10_000;
    private const int SilentMs = 30_000;
    private const int LongestNumber = 16;

    private static readonly byte[] OnlineText = { (byte)'o', (byte)'n', (byte)'l', (byte)'i', (byte)'n', (byte)'e' };
    private static readonly byte[] OfflineText = { (byte)'o', (byte)'f', (byte)'f', (byte)'l', (byte)'i', (byte)'n', (byte)'e' };

    private readonly JsonWriter _writer;
    private readonly VeDirectDevice _device;
    private readonly IAnnouncer? _announcer;
    private readonly int _settingsMaximum;
    private readonly string _commandTopic;
    private readonly string _statusTopic;
    private readonly string _voltageTopic;
    private readonly string _currentTopic;
    private readonly Publication _limitTopic;
    private ChargeLimitState? _state;
    private int _blocksSeen;
    private long _blockMs;
    private long _numbersMs;
    private long _limitToldMs;
    private int _toldLimit = Reading.Unknown;
    private int _toldInForce = Reading.Unknown;
    private bool _hasBegun;
    private int _offered = Reading.Unknown;
    private bool _isSilent;
    private bool _mustRepeat;

    internal ChargerLine(BoardSettings settings, JsonWriter writer, VeDirectDevice device, IAnnouncer? announcer)
    {
        _writer = writer;
        _device = device;
        _announcer = announcer;
        _settingsMaximum = settings.NumberOf(Setting.ChargerMax);
        Control = new ChargerControl(settings, device.Talk);
        _commandTopic = settings.TopicOf(Setting.TopicLimit);
        _statusTopic = settings.TopicOf(Setting.TopicStatus);
        _voltageTopic = settings.TopicOf(Setting.TopicVoltage);
        _currentTopic = settings.TopicOf(Setting.TopicCurrent);
        _limitTopic = new Publication(settings.TopicOf(Setting.TopicLimitState));
    }

    internal ChargerControl Control { get; }

    /// <summary>Takes a command where it is for a charger. What is kept by the broker counts: it is the limit that was last asked for.</summary>
    internal void Obey(Command command, long nowMs)
    {
        if (command.Topic != _commandTopic)
        {
            return;
        }

        int milliamps = CurrentText.Parse(command, out string? why);
        if (why == null)
        {
            Control.Limit.Ask(milliamps, nowMs);
        }
        else
        {
            Control.Limit.Refusal = why;
        }

        _limitTopic.HasNews = true;
    }

    /// <summary>The broker has come or gone. Whoever connects says that the board is there: that the charger is not is said again.</summary>
    internal void NoteBroker(bool isThere)
    {
        Control.Limit.NoteBroker(isThere);
        _limitTopic.HasNews = true;
        _mustRepeat |= isThere;
    }

    /// <summary>Called while the device is a charger.</summary>
    internal void Step(ISerialLink link, IMessageSink sink, long nowMs)
    {
        if (_device.BlocksTaken != _blocksSeen || !_hasBegun)
        {
            _hasBegun = true;
            _blocksSeen = _device.BlocksTaken;
            _blockMs = nowMs;
            PublishNumbers(sink, nowMs);
            Control.NoteCurrent(_device.Fields.Get(Label.I, nowMs), nowMs);
        }

        NoteSilence(sink, nowMs);
        if (!_isSilent)
        {
            Control.Step(link, nowMs);
            Offer();
        }

        PublishLimit(sink, nowMs);
    }

    /// <summary>What may be set is known once the charger has told its bounds.</summary>
    private void Offer()
    {
        int highest = Control.MaximumMilliamps;
        if (_announcer == null || !Control.KnowsBounds || highest == _offered)
        {
            return;
        }

        _offered = highest;
        highest = _settingsMaximum > 0 && _settingsMaximum < highest ? _settingsMaximum : highest;
        _announcer.OfferChargeLimit(_commandTopic, Control.MinimumMilliamps, highest);
    }

    private void NoteSilence(IMessageSink sink, long nowMs)
    {
        bool isSilent = nowMs - _blockMs > SilentMs;
        if (isSilent != _isSilent || (isSilent && _mustRepeat))
        {
            _mustRepeat = false;
            bool hasReturned = _isSilent && !isSilent;
            _isSilent = isSilent;
            byte[] text = isSilent ? OfflineText : OnlineText;
            sink.Publish(_statusTopic, text, text.Length, true);
            if (hasReturned)
            {
                Control.Restart();
            }
        }
    }

    private void PublishNumbers(IMessageSink sink, long nowMs)
    {
        if (nowMs - _numbersMs < NumbersIntervalMs && _numbersMs != 0)
        {
            return;
        }

        _numbersMs = nowMs;
        Publish(sink, _voltageTopic, _device.Fields.Get(Label.V, nowMs));
        Publish(sink, _currentTopic, _device.Fields.Get(Label.I, nowMs));
    }

    private void Publish(IMessageSink sink, string topic, int thousandths)
    {
        if (Reading.IsKnown(thousandths))
        {
            _writer.Reserve(LongestNumber);
            _writer.Decimal(thousandths, 3);
            sink.Publish(topic, _writer.Buffer, _writer.Length, false);
        }
    }

    private void PublishLimit(IMessageSink sink, long nowMs)
    {
        bool isNew = Control.Limit.Milliamps != _toldLimit || Control.InForceMilliamps != _toldInForce;
        _limitTopic.HasNews |= isNew || nowMs - _limitToldMs >= LimitIntervalMs;
        if (_limitTopic.TakeTurn(nowMs, NumbersIntervalMs))
        {
            _limitToldMs = nowMs;
            _toldLimit = Control.Limit.Milliamps;
            _toldInForce = Control.InForceMilliamps;
            _state ??= new ChargeLimitState(_writer);
            _limitTopic.Publish(sink, _state.Write(Control, _device.Talk));
            _announcer?.Meet(ThingId.Limit, _limitTopic.Topic, 0, null, null, null);
        }
    }
}
