using System;
using System.IO;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using nanoFramework.M2Mqtt;
using nanoFramework.M2Mqtt.Exceptions;
using nanoFramework.M2Mqtt.Messages;
using NanoBattery.Network;

namespace NanoBattery.Esp32.Adapters;

/// <summary>
/// M2Mqtt as the client: a new one for each connection, as its constructor keeps the address that the name had, and as nothing
/// of an old connection may live on in it.
/// </summary>
internal sealed class MqttBroker : IBroker
{
    // The outbox is where messages wait: of each topic only the newest.
    private const int MessagesOnTheirWay = 4;

    private const string Root = "I:\\";

    private MqttClient? _client;
    private IArrivals? _arrivals;

    public bool IsConnected => _client != null && _client.IsConnected;

    public int AnsweredCount { get; private set; }

    public bool RefusesTopics { get; private set; }

    public int Connect(BrokerAccess access, IArrivals arrivals)
    {
        AnsweredCount = 0;
        RefusesTopics = false;
        _arrivals = arrivals;
        try
        {
            _client = Open(access);
        }
        catch (SocketException)
        {
            return BrokerAnswer.NameUnknown;
        }

        _client.MqttMsgPublishReceived += Received;
        _client.MqttMsgPublished += Published;
        _client.MqttMsgSubscribed += Subscribed;
        try
        {
            return (int)_client.Connect(
                access.ClientId, OrNull(access.User), OrNull(access.Password), true, MqttQoSLevel.AtLeastOnce, true, access.StatusTopic,
                BrokerAccess.Offline, true, (ushort)access.KeepAliveSeconds);
        }
        catch (MqttConnectionException trouble)
        {
            return access.IsTls && !(trouble.InnerException is SocketException) ? BrokerAnswer.TlsFailed : BrokerAnswer.Unreachable;
        }
        catch (MqttCommunicationException)
        {
            return BrokerAnswer.Silent;
        }
    }

    public bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer)
    {
        try
        {
            _client!.Publish(
                topic, payload, null, null, asksForAnswer ? MqttQoSLevel.AtLeastOnce : MqttQoSLevel.AtMostOnce, isRetained);
            return true;
        }
        catch (MqttClientException)
        {
            // Its queue is full.
            return false;
        }
    }

    public void Subscribe(string[] topics)
    {
        MqttQoSLevel[] levels = new MqttQoSLevel[topics.Length];
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = MqttQoSLevel.AtLeastOnce;
        }

        _client!.Subscribe(topics, levels);
    }

    public void Close(bool saysGoodbye)
    {
        MqttClient? client = _client;
        _client = null;
        if (client == null)
        {
            return;
        }

        if (saysGoodbye)
        {
            client.Disconnect();
        }

        client.Dispose();
    }

    private static MqttClient Open(BrokerAccess access)
    {
        MqttSettings.Instance.InflightQueueSize = MessagesOnTheirWay;
        X509Certificate? authority = access.IsTls && access.CaFile.Length > 0
            ? new X509Certificate(File.ReadAllBytes(Root + access.CaFile))
            : null;
        return new MqttClient(
            access.Host, access.Port, access.IsTls, authority, null, access.IsTls ? MqttSslProtocols.TLSv1_2 : MqttSslProtocols.None);
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private void Received(object sender, MqttMsgPublishEventArgs message)
    {
        _arrivals?.Arrived(message.Topic, message.Message, message.Message.Length, message.Retain);
    }

    private void Published(object sender, MqttMsgPublishedEventArgs message)
    {
        AnsweredCount += message.IsPublished ? 1 : 0;
    }

    private void Subscribed(object sender, MqttMsgSubscribedEventArgs message)
    {
        for (int i = 0; i < message.GrantedQoSLevels.Length; i++)
        {
            RefusesTopics |= (byte)message.GrantedQoSLevels[i] > 2;
        }
    }
}
