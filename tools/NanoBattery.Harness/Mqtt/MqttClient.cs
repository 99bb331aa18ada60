using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NanoBattery.Harness.Lines;

namespace NanoBattery.Harness.Mqtt;

/// <summary>
/// One connection to a broker, from its beginning to its end; the next one takes a new client.
/// All of it belongs to one thread, in which the library calls back too. Whatever goes wrong is an <see cref="MqttException"/>.
/// </summary>
internal sealed unsafe class MqttClient : IDisposable
{
    private const string SystemCertificates = "/etc/ssl/certs";
    private const int AtLeastOnce = 1;
    private const int LongestWaitMs = 1000;

    private readonly MqttOptions _broker;
    private readonly WakeUp _wake;
    private readonly Inbox _inbox;
    private readonly GCHandle _self;
    private readonly nint _client;
    private readonly int[] _subscriptions;
    private readonly bool[] _refused;
    private long _connectedAt;
    private int? _answer;
    private int _acknowledged;
    private string _logged = "";

    public MqttClient(MqttOptions broker, WakeUp wake, Inbox inbox)
    {
        (_broker, _wake, _inbox) = (broker, wake, inbox);
        (_subscriptions, _refused) = (new int[inbox.Topics.Length], new bool[inbox.Topics.Length]);
        _self = GCHandle.Alloc(this);
        _client = LibMosquitto.New(broker.ClientId.Length > 0 ? broker.ClientId : null, clean: true, GCHandle.ToIntPtr(_self));
        if (_client == 0)
        {
            _self.Free();
            throw MqttTrouble.NoClient(broker, Marshal.GetLastPInvokeErrorMessage());
        }
        LibMosquitto.OnConnect(_client, &Connected);
        LibMosquitto.OnPublish(_client, &Published);
        LibMosquitto.OnSubscribe(_client, &Subscribed);
        LibMosquitto.OnMessage(_client, &Arrived);
        LibMosquitto.OnLog(_client, &Logged);
    }

    /// <summary>The broker said yes.</summary>
    public bool IsAccepted => _answer == 0;

    /// <summary>Whether something is still to be written: more would only queue up behind it.</summary>
    public bool IsWriting => LibMosquitto.WantsToWrite(_client);

    /// <summary>Connects, which may wait for name and network. The broker's answer comes with <see cref="Turn"/>.</summary>
    public void Connect(ReadOnlySpan<byte> will)
    {
        Check(LibMosquitto.SetOption(_client, LibMosquitto.OptionNoDelay, 1));
        if (_broker.User.Length > 0)
        {
            Check(LibMosquitto.SetUser(_client, _broker.User, _broker.Password.Length > 0 ? _broker.Password : null));
        }
        if (_broker.StatusTopic.Length > 0)
        {
            Check(LibMosquitto.SetWill(_client, _broker.StatusTopic, will.Length, will, AtLeastOnce, retain: true));
        }
        if (_broker.Tls)
        {
            // Verifying the certificate and its host name is what the library does unless it is told otherwise.
            var file = _broker.CaFile.Length > 0 ? _broker.CaFile : null;
            Check(LibMosquitto.SetTls(_client, file, file is null ? SystemCertificates : null, null, null, 0));
        }
        Check(LibMosquitto.Connect(_client, _broker.Host, _broker.Port, _broker.KeepAliveSeconds));
        _connectedAt = Stopwatch.GetTimestamp();
    }

    /// <summary>Waits for the network or a wake-up, at most a second, then moves what can be moved.</summary>
    public void Turn()
    {
        const short Ended = Libc.PollError | Libc.PollHangUp | Libc.PollPeerClosed;
        var events = (short)(Libc.PollIn | Libc.PollPeerClosed | (IsWriting ? Libc.PollOut : 0));
        var happened = _wake.Wait(LibMosquitto.Socket(_client), events, LongestWaitMs);
        if (happened != 0)
        {
            Check(LibMosquitto.LoopRead(_client, 1));
        }
        if (!IsAccepted && (happened & Ended) != 0)
        {
            // During a TLS handshake the library takes a closed socket for one that has nothing to say yet.
            throw MqttTrouble.Failed(_broker, LibMosquitto.ConnectionLost, _logged);
        }
        if ((happened & Libc.PollOut) != 0)
        {
            Check(LibMosquitto.LoopWrite(_client, 1));
        }
        Check(LibMosquitto.LoopMisc(_client));
        if (!IsAccepted && Stopwatch.GetElapsedTime(_connectedAt).TotalSeconds > _broker.AnswerSeconds)
        {
            throw MqttTrouble.Silent(_broker);
        }
    }

    /// <summary>Asks for what comes on the inbox's topics. What is sent after it reaches the broker after it.</summary>
    public void Subscribe()
    {
        for (var i = 0; i < _subscriptions.Length; i++)
        {
            Check(LibMosquitto.Subscribe(_client, out _subscriptions[i], _inbox.Topics[i], AtLeastOnce));
        }
    }

    /// <summary>A topic that the broker refused to pass on, each told once; null where there is none.</summary>
    public string? TakeRefusal()
    {
        var topic = Array.IndexOf(_refused, true);
        if (topic < 0)
        {
            return null;
        }
        _refused[topic] = false;
        return _inbox.Topics[topic];
    }

    public void Send(OutboxMessage message) =>
        Check(LibMosquitto.Publish(_client, out _, message.Topic, message.Payload.Length, message.Payload, 0, message.Retain));

    /// <summary>Sends the status, which the broker acknowledges.</summary>
    /// <returns>A number for <see cref="IsAcknowledged"/>.</returns>
    public int SendStatus(ReadOnlySpan<byte> status)
    {
        Check(LibMosquitto.Publish(_client, out var id, _broker.StatusTopic, status.Length, status, AtLeastOnce, retain: true));
        return id;
    }

    public bool IsAcknowledged(int id) => _acknowledged == id;

    /// <summary>Says goodbye. Without it the broker sends the last will.</summary>
    public void Disconnect() => Check(LibMosquitto.Disconnect(_client));

    public void Dispose()
    {
        LibMosquitto.Destroy(_client);
        _self.Free();
    }

    private void Check(int result)
    {
        if (_answer is { } code && code != 0)
        {
            throw MqttTrouble.Refused(_broker, code);
        }
        if (result != LibMosquitto.Success)
        {
            throw MqttTrouble.Failed(_broker, result, _logged);
        }
    }

    private static MqttClient From(nint context) => (MqttClient)GCHandle.FromIntPtr(context).Target!;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Connected(nint client, nint context, int code) => From(context)._answer = code;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Published(nint client, nint context, int id) => From(context)._acknowledged = id;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Subscribed(nint client, nint context, int id, int count, int* granted)
    {
        var self = From(context);
        var topic = Array.IndexOf(self._subscriptions, id);
        if (topic >= 0 && count > 0)
        {
            self._refused[topic] = granted[0] >= LibMosquitto.SubscriptionRefused;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Arrived(nint client, nint context, MosquittoMessage* message)
    {
        // Nothing here throws: an exception cannot pass through the library.
        var topic = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(message->Topic);
        var payload = new ReadOnlySpan<byte>(message->Payload, message->PayloadLength);
        From(context)._inbox.Receive(topic, payload, message->Retain != 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Logged(nint client, nint context, int level, byte* text)
    {
        // Of several errors any may be the one that explains.
        if (level == LibMosquitto.LogError)
        {
            var self = From(context);
            var line = Marshal.PtrToStringUTF8((nint)text) ?? "";
            self._logged = self._logged.Length == 0 ? line : $"{self._logged}; {line}";
        }
    }
}
