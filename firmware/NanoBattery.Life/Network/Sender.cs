namespace NanoBattery.Network;

/// <summary>Hands the outbox's messages to the client, a few a step. What the client has no room for is kept, and tried again.</summary>
internal sealed class Sender
{
    // What else a step does must not wait for long, nor whoever watches over the thread.
    private const int MostAtOnce = 8;
    private const int LongestMs = 500;

    // A client keeps a few messages: with what it kept before, none is ever sent that is much older than twice this.
    private const int PatienceMs = 10_000;

    private readonly IBroker _broker;
    private readonly Outbox _outbox;
    private readonly IClock _clock;
    private readonly IHeartbeat _heart;

    // It outlives the connection: a retained message is not lost with it.
    private readonly Outgoing _message = new Outgoing();
    private bool _isRefused;
    private long _refusedMs;

    internal Sender(IBroker broker, Outbox outbox, IClock clock, IHeartbeat heart)
    {
        _broker = broker;
        _outbox = outbox;
        _clock = clock;
        _heart = heart;
    }

    /// <summary>Messages that the client took.</summary>
    internal int Count { get; private set; }

    /// <summary>A new connection.</summary>
    internal void Begin()
    {
        _isRefused = false;
    }

    /// <returns><see cref="BrokerAnswer.Accepted"/>, or <see cref="BrokerAnswer.TakesNothing"/> where nothing was taken for 10 s.</returns>
    internal int Send()
    {
        long beganMs = _clock.NowMs;
        long nowMs = beganMs;
        for (int i = 0; i < MostAtOnce && nowMs - beganMs < LongestMs; i++)
        {
            if (!Next(nowMs))
            {
                _isRefused = false;
                return BrokerAnswer.Accepted;
            }

            bool isTaken = _broker.Publish(_message.Topic, _message.Payload, _message.IsRetained, false);
            _heart.Note();
            nowMs = _clock.NowMs;
            if (!isTaken)
            {
                return Refused(nowMs);
            }

            _message.Clear();
            _isRefused = false;
            Count++;
        }

        return BrokerAnswer.Accepted;
    }

    /// <returns>Whether there is a message in hand that is still worth sending.</returns>
    private bool Next(long nowMs)
    {
        if (!_message.IsEmpty && ((!_message.IsRetained && nowMs - _message.SinceMs > Outbox.StaleMs) || _outbox.Holds(_message.Topic)))
        {
            _message.Clear();
        }

        return !_message.IsEmpty || _outbox.Take(_message);
    }

    private int Refused(long nowMs)
    {
        if (!_isRefused)
        {
            _isRefused = true;
            _refusedMs = nowMs;
        }

        return nowMs - _refusedMs < PatienceMs ? BrokerAnswer.Accepted : BrokerAnswer.TakesNothing;
    }
}
