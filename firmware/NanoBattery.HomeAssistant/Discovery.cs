using NanoBattery.Messages;
using NanoBattery.Readings;
using NanoBattery.Settings;

namespace NanoBattery.HomeAssistant;

/// <summary>
/// Announces to Home Assistant what there is: each thing once it is met, entity by entity in the order of the table, one a step at
/// most and not too fast for whoever carries the messages. What writes them is made when there is something to announce, and
/// given up afterwards.
/// </summary>
public sealed class Discovery : IAnnouncer
{
    // Whoever carries messages keeps a copy of each retained one until it is sent.
    private const int IntervalMs = 50;

    private const int StepMilliamps = 100;

    private readonly Addresses _addresses;
    private readonly Thing?[] _things = new Thing?[ThingId.Count];
    private EntityMessage? _message;
    private ChargeLimitRange? _limit;
    private bool _hasWork;
    private bool _hasSent;
    private long _sentMs;

    public Discovery(BoardSettings settings)
    {
        _addresses = new Addresses(settings);
        Meet(ThingId.Board, "", 0, "nanoBattery", Board.Version, null);
    }

    /// <summary>A thing is there, or more is known of it than before. What has not changed is not announced again.</summary>
    /// <param name="thing">Of <see cref="ThingId"/>.</param>
    /// <param name="topic">Where its messages are.</param>
    /// <param name="cells">How many cells they tell of.</param>
    /// <param name="product">What it is called, or null.</param>
    /// <param name="firmware">Its version, or null.</param>
    /// <param name="serial">Its serial number, or null.</param>
    public void Meet(int thing, string topic, int cells, string? product, string? firmware, string? serial)
    {
        Thing met = _things[thing] ??= new Thing(thing, topic);
        met.Learn(cells, product, firmware, serial);
        _hasWork |= !met.IsDone;
    }

    /// <summary>Begins from the start: the broker may have lost what it kept, or never have got it.</summary>
    public void AnnounceAgain()
    {
        for (int i = 0; i < ThingId.Count; i++)
        {
            _things[i]?.Begin();
        }

        _hasWork = true;
    }

    /// <summary>Takes all that a thing may ever have announced away again. It is announced anew if it is met again.</summary>
    public void Forget(int thing)
    {
        Thing gone = _things[thing] ??= new Thing(thing, "");
        gone.Leave(BatteryReading.MostCells);
        _hasWork = true;
    }

    /// <summary>Lets people set the charge current.</summary>
    public void OfferChargeLimit(string commandTopic, int lowestMilliamps, int highestMilliamps)
    {
        _limit = new ChargeLimitRange(commandTopic, lowestMilliamps, highestMilliamps, StepMilliamps);
        _things[ThingId.Limit]?.Begin();
        _hasWork = true;
    }

    public void Step(IMessageSink sink, long nowMs)
    {
        if (!_hasWork || (_hasSent && nowMs - _sentMs < IntervalMs) || (sink is IPacedSink paced && !paced.TakesMore))
        {
            return;
        }

        for (int i = 0; i < ThingId.Count; i++)
        {
            Thing? thing = _things[i];
            if (thing != null && !thing.IsDone && !IsTooEarly(thing))
            {
                _message ??= new EntityMessage(_addresses);
                Announce(thing, _message, sink, nowMs);
                if (thing.IsDone && thing.IsLeaving)
                {
                    _things[i] = null;
                }

                return;
            }
        }

        _hasWork = false;
        _message = null;
    }

    /// <summary>Home Assistant wants to know a stack before its modules.</summary>
    private bool IsTooEarly(Thing thing) => thing.Letter == 'm' && _things[ThingId.Stack] == null && !thing.IsLeaving;

    /// <summary>One row of the table, or one cell of it; most rows are of other things.</summary>
    private void Announce(Thing thing, EntityMessage message, IMessageSink sink, long nowMs)
    {
        EntityRow row = message.Row;
        if (!row.Read(thing.Row))
        {
            thing.IsDone = true;
            return;
        }

        bool isOfIt = row.Of.IndexOf(thing.Letter) >= 0 && (row.Measures != Quantity.Limit || _limit != null);
        row.CellNumber = thing.Cell;
        if (isOfIt && (!row.IsOfCells || thing.Cell <= thing.Cells))
        {
            Publish(thing, message, sink, nowMs);
        }

        thing.Cell++;
        if (!isOfIt || !row.IsOfCells || thing.Cell > thing.Cells)
        {
            thing.Row = row.Next;
            thing.Cell = 1;
        }
    }

    private void Publish(Thing thing, EntityMessage message, IMessageSink sink, long nowMs)
    {
        message.Quantity.Become(message.Row.Measures);
        if (!thing.IsLeaving)
        {
            message.Write(thing, _limit);
            if (message.IsCut)
            {
                return;
            }
        }

        sink.Publish(message.TopicOf(thing), message.Buffer, thing.IsLeaving ? 0 : message.Length, true);
        _hasSent = true;
        _sentMs = nowMs;
    }
}
