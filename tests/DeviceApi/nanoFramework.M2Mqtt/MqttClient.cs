using System;
using System.Collections;
using System.Security.Cryptography.X509Certificates;
using nanoFramework.M2Mqtt.Messages;

namespace nanoFramework.M2Mqtt;

public class MqttClient : IMqttClient, IDisposable
{
    public MqttClient(string brokerHostName) => throw null;
    public MqttClient(
        string brokerHostName, int brokerPort, bool secure, X509Certificate caCert, X509Certificate clientCert,
        MqttSslProtocols sslProtocol) => throw null;
    public bool IsConnected => throw null;
    public string ClientId => throw null;
    public bool CleanSession => throw null;
    public bool WillFlag => throw null;
    public MqttQoSLevel WillQosLevel => throw null;
    public string WillTopic => throw null;
    public string WillMessage => throw null;
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public bool RequestProblemInformation { get; set; }
    public bool RequestResponseInformation { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public uint WillDelayInterval { get; set; }
    public ArrayList UserProperties => throw null;
    public uint MaximumPacketSize { get; set; }
    public bool IsAuthenticationFlow { get; set; }
    public MqttSettings Settings => throw null;
    public event IMqttClient.MqttMsgPublishEventHandler MqttMsgPublishReceived;
    public event IMqttClient.MqttMsgPublishedEventHandler MqttMsgPublished;
    public event IMqttClient.MqttMsgSubscribedEventHandler MqttMsgSubscribed;
    public event IMqttClient.MqttMsgUnsubscribedEventHandler MqttMsgUnsubscribed;
    public event ConnectionOpenedEventHandler ConnectionOpened;
    public event IMqttClient.ConnectionClosedEventHandler ConnectionClosed;
    public event ConnectionClosedRequestEventHandler ConnectionClosedRequest;
    public event MqttMsgAuthenticationEventHandler Authentication;
    public void Init(
        string brokerHostName, int brokerPort, bool secure, byte[] caCert, byte[] clientCert, MqttSslProtocols sslProtocol) => throw null;
    public MqttReasonCode Connect(string clientId) => throw null;
    public MqttReasonCode Connect(string clientId, bool cleanSession) => throw null;
    public MqttReasonCode Connect(string clientId, string username, string password) => throw null;
    public MqttReasonCode Connect(
        string clientId, string username, string password, bool cleanSession, ushort keepAlivePeriod) => throw null;
    public MqttReasonCode Connect(
        string clientId, string username, string password, bool willRetain, MqttQoSLevel willQosLevel, bool willFlag, string willTopic,
        string willMessage, bool cleanSession, ushort keepAlivePeriod) => throw null;
    public void Disconnect() => throw null;
    public void Close() => throw null;
    public void Dispose() => throw null;
    public ushort Subscribe(string[] topics, MqttQoSLevel[] qosLevels) => throw null;
    public ushort Unsubscribe(string[] topics) => throw null;
    public ushort Publish(string topic, byte[] message) => throw null;
    public ushort Publish(string topic, byte[] message, string contentType) => throw null;
    public ushort Publish(string topic, byte[] message, string contentType, ArrayList userProperties) => throw null;
    public ushort Publish(
        string topic, byte[] message, string contentType, ArrayList userProperties, MqttQoSLevel qosLevel, bool retain) => throw null;

    public delegate void MqttMsgPublishEventHandler(object sender, MqttMsgPublishEventArgs e);
    public delegate void MqttMsgPublishedEventHandler(object sender, MqttMsgPublishedEventArgs e);
    public delegate void MqttMsgSubscribedEventHandler(object sender, MqttMsgSubscribedEventArgs e);
    public delegate void MqttMsgUnsubscribedEventHandler(object sender, MqttMsgUnsubscribedEventArgs e);
    public delegate void MqttMsgAuthenticationEventHandler(object sender, MqttMsgAuthenticationEventArgs e);
    public delegate void ConnectionOpenedEventHandler(object sender, ConnectionOpenedEventArgs e);
    public delegate void ConnectionClosedEventHandler(object sender, EventArgs e);
    public delegate void ConnectionClosedRequestEventHandler(object sender, ConnectionClosedRequestEventArgs e);
}
