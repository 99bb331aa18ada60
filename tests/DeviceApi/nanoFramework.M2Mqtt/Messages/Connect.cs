namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgAuthentication : MqttMsgBase
{
    public MqttMsgAuthentication() { }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public string Reason { get; set; }
    public MqttReasonCode ReasonCode { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgAuthentication Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
}

public class MqttMsgConnack : MqttMsgBase
{
    public MqttMsgConnack() { }
    public bool SessionPresent { get; set; }
    public MqttReasonCode ReturnCode { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public bool MaximumQoS { get; set; }
    public bool RetainAvailable { get; set; }
    public string AssignedClientIdentifier { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public string Reason { get; set; }
    public bool WildcardSubscriptionAvailable { get; set; }
    public bool SubscriptionIdentifiersAvailable { get; set; }
    public bool SharedSubscriptionAvailable { get; set; }
    public ushort ServerKeepAlive { get; set; }
    public string ResponseInformation { get; set; }
    public string ServerReference { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public static MqttMsgConnack Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgConnect : MqttMsgBase
{
    public MqttMsgConnect() { }
    public MqttMsgConnect(string clientId) => throw null;
    public MqttMsgConnect(
        string clientId, string username, string password, bool willRetain, MqttQoSLevel willQosLevel, bool willFlag, string willTopic,
        string willMessage, bool cleanSession, ushort keepAlivePeriod, MqttProtocolVersion protocolVersion) => throw null;
    public string ProtocolName { get; set; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public string ClientId { get; set; }
    public bool WillRetain { get; set; }
    public byte WillQosLevel { get; set; }
    public bool WillFlag { get; set; }
    public string WillTopic { get; set; }
    public string WillMessage { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public bool CleanSession { get; set; }
    public ushort KeepAlivePeriod { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public uint SessionExpiryInterval { get; set; }
    public bool RequestProblemInformation { get; set; }
    public bool RequestResponseInformation { get; set; }
    public ushort ReceiveMaximum { get; set; }
    public ushort TopicAliasMaximum { get; set; }
    public uint WillDelayInterval { get; set; }
    public static MqttMsgConnect Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgDisconnect : MqttMsgBase
{
    public MqttMsgDisconnect() { }
    public uint SessionExpiryInterval { get; set; }
    public string Reason { get; set; }
    public string ServerReference { get; set; }
    public MqttReasonCode ResonCode { get; set; }
    public static MqttMsgDisconnect Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPingReq : MqttMsgBase
{
    public MqttMsgPingReq() { }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPingReq Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPingResp : MqttMsgBase
{
    public MqttMsgPingResp() { }
    public static MqttMsgPingResp Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}
