using NanoBattery.Messages;
using NanoBattery.Network;

namespace NanoBattery.Updates;

/// <summary>Tells how an update goes: what is new, once a second at most, and again when the broker is back.</summary>
internal sealed class UpdateTeller
{
    private const int IntervalMs = 1_000;

    private readonly string _topic;
    private readonly IMessageSink _outbox;
    private readonly NetworkStatus _network;
    private readonly IClock _clock;
    private readonly UpdateState _state = new UpdateState();
    private bool _wasOnline;
    private bool _hasTold;
    private long _toldMs;
    private int _stage = -1;
    private int _permille = -1;

    internal UpdateTeller(string topic, IMessageSink outbox, NetworkStatus network, IClock clock)
    {
        _topic = topic;
        _outbox = outbox;
        _network = network;
        _clock = clock;
    }

    /// <summary>Whether there is something that was not told yet.</summary>
    internal bool HasNews { get; private set; }

    internal void Refuse(string word, string why)
    {
        _state.Refuse(word, why);
        HasNews = true;
    }

    internal void ForgetRefusal()
    {
        _state.ForgetRefusal();
        HasNews = true;
    }

    /// <param name="stage">One of <see cref="UpdateStage"/>.</param>
    /// <param name="version">That is good, or 0.</param>
    /// <param name="trialVersion">That was or is to be on trial last, or 0.</param>
    /// <param name="permille">Of the bundle that is here, or -1 where none comes.</param>
    internal void Step(int stage, int version, int trialVersion, int permille)
    {
        bool isOnline = _network.IsOnline;
        HasNews |= (isOnline && !_wasOnline) || stage != _stage || permille != _permille;
        _wasOnline = isOnline;
        _stage = stage;
        _permille = permille;
        long nowMs = _clock.NowMs;
        if (HasNews && (!_hasTold || nowMs - _toldMs >= IntervalMs))
        {
            HasNews = false;
            _hasTold = true;
            _toldMs = nowMs;
            MessageShape message = _state.Write(stage, version, trialVersion, permille);
            _outbox.Publish(_topic, message.Buffer, message.Length, false);
        }
    }
}
