namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgPuback : MqttMsgBase
{
    public MqttMsgPuback() { }
    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPuback Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPubcomp : MqttMsgBase
{
    public MqttMsgPubcomp() { }
    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPubcomp Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPublish : MqttMsgBase
{
    public MqttMsgPublish() { }
    public MqttMsgPublish(string topic, byte[] message) => throw null;
    public MqttMsgPublish(string topic, byte[] message, bool dupFlag, MqttQoSLevel qosLevel, bool retain) => throw null;
    public string Topic { get; set; }
    public byte[] Message { get; set; }
    public bool IsPayloadUTF8 { get; set; }
    public uint MessageExpiryInterval { get; set; }
    public ushort TopicAlias { get; set; }
    public string ResponseTopic { get; set; }
    public byte[] CorrelationData { get; set; }
    public int SubscriptionIdentifier { get; set; }
    public string ContentType { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPublish Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPubrec : MqttMsgBase
{
    public MqttMsgPubrec() { }
    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPubrec Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgPubrel : MqttMsgBase
{
    public MqttMsgPubrel() { }
    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public static MqttMsgPubrel Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override string ToString() => throw null;
}
