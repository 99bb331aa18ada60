using System.Diagnostics;
using NanoBattery.Messages;
using NanoBattery.Network;

namespace NanoBattery.Harness.Mqtt;

/// <summary>
/// Carries messages to a broker, on a thread of its own that connects again whenever the broker is lost.
/// What cannot be sent at once waits, of each topic the newest; what is not retained waits ten seconds at most,
/// as a consumer takes a battery's state for the present one. The other way come commands, on the topics of the options.
/// </summary>
public sealed class MqttConnection : IMessageSink, IDisposable
{
    private static readonly TimeSpan ConfirmPatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);

    private readonly MqttOptions _broker;
    private readonly Action<string> _log;
    private readonly Delivery _delivery;
    private readonly Inbox _inbox;
    private readonly BackOff _backOff;
    private readonly WakeUp _wake = new();
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;
    private volatile bool _connected;

    /// <param name="broker">Whom to connect to.</param>
    /// <param name="log">Takes a line for each connection made, refused or lost; called from the connection's thread.</param>
    /// <param name="time">What a message's age is measured by.</param>
    /// <param name="random">Where the waits between tries take their chance from.</param>
    /// <exception cref="MqttException">The library is missing, or an option cannot be right.</exception>
    public MqttConnection(MqttOptions broker, Action<string> log, TimeProvider? time = null, Random? random = null)
    {
        MosquittoLibrary.Require();
        broker.Check();
        (_broker, _log, _delivery) = (broker, log, new Delivery(time ?? TimeProvider.System));
        _inbox = new Inbox(broker.CommandTopics);
        _backOff = new BackOff(firstMs: 1_000, longestMs: 60_000, settledMs: 10_000, jitterPercent: 20, random ?? Random.Shared);
        _thread = new Thread(Run) { IsBackground = true, Name = "mqtt" };
        _thread.Start();
    }

    public bool IsConnected => _connected;

    /// <summary>host:port of whom it connects to.</summary>
    public string Broker => _broker.ToString();

    /// <summary>What came on <see cref="MqttOptions.CommandTopics"/>. It stays there over a lost connection.</summary>
    public CommandQueue Commands => _inbox.Commands;

    /// <summary>Messages that went out to the broker, without the connection's own "online" and "offline".</summary>
    public long PublishedCount => _delivery.Written;

    /// <inheritdoc/>
    /// <exception cref="MqttException">The topic is empty or has a wildcard: nobody can publish to it.</exception>
    public void Publish(string topic, byte[] payload, int length, bool retain)
    {
        ObjectDisposedException.ThrowIf(_stop.IsSet, this);
        MqttOptions.CheckTopic("topic", topic);
        _delivery.Put(topic, payload.AsSpan(0, length), retain);
        _wake.Signal();
    }

    /// <summary>Waits until everything published so far is written to the broker.</summary>
    /// <returns>False where the time ran out first, or a message became too old to send.</returns>
    public bool Flush(TimeSpan timeout) => _delivery.Flush(timeout);

    /// <summary>Sends what is waiting if that is possible now, says "offline", and disconnects.</summary>
    public void Dispose()
    {
        if (_stop.IsSet)
        {
            return;
        }
        _stop.Set();
        _wake.Signal();

        // A thread that is still looking for the broker is left to end by itself: it may wait minutes for the network.
        if (_thread.Join(StopPatience))
        {
            _wake.Dispose();
        }
    }

    private void Run()
    {
        while (!_stop.IsSet)
        {
            var connected = new Stopwatch();
            var trouble = Live(connected);
            _connected = false;
            _delivery.TakeBack();
            if (trouble is not null && !_stop.IsSet)
            {
                var wait = TimeSpan.FromMilliseconds(_backOff.NextMs(connected.ElapsedMilliseconds));
                _log($"{trouble.Message}; trying again in {wait.TotalSeconds:0.0} s");
                _stop.Wait(wait);
            }
        }
    }

    /// <summary>The life of one connection.</summary>
    /// <returns>What ended it, or null where it was asked to end.</returns>
    private MqttException? Live(Stopwatch connected)
    {
        try
        {
            using var client = new MqttClient(_broker, _wake, _inbox);
            client.Connect(will: "offline"u8);
            while (!client.IsAccepted)
            {
                if (_stop.IsSet)
                {
                    return null;
                }
                client.Turn();
            }
            connected.Start();
            Greet(client);
            while (!_stop.IsSet)
            {
                _delivery.SendTo(client);
                client.Turn();
                if (client.TakeRefusal() is { } topic)
                {
                    _log($"mqtt: {_broker}: it refuses to pass on {topic}, so no command comes; check the broker's access list");
                }
            }
            _delivery.SendTo(client);
            SayGoodbye(client);
            return null;
        }
        catch (MqttException trouble)
        {
            return trouble;
        }
    }

    private void Greet(MqttClient client)
    {
        // Before the status: whoever reads "online" may send a command, and it is heard.
        client.Subscribe();
        if (_broker.StatusTopic.Length > 0)
        {
            client.SendStatus("online"u8);
        }
        _connected = true;
        var dropped = _delivery.DropStale();
        _log($"mqtt: {_broker}: connected{(dropped > 0 ? $"; messages too old to send: {dropped}" : "")}");
    }

    private void SayGoodbye(MqttClient client)
    {
        if (_broker.StatusTopic.Length > 0)
        {
            var waiting = Stopwatch.StartNew();
            var id = client.SendStatus("offline"u8);
            while (!client.IsAcknowledged(id))
            {
                if (waiting.Elapsed > ConfirmPatience)
                {
                    // Without a goodbye the broker sends the last will, if it is there at all.
                    return;
                }
                client.Turn();
            }
        }
        client.Disconnect();
    }
}
