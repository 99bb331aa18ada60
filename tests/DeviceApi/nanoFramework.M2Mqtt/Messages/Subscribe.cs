namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgSuback : MqttMsgBase
{
    public MqttMsgSuback() { }
    public MqttQoSLevel[] GrantedQoSLevels { get; set; }
    public MqttReasonCode[] ReasonCodes { get; set; }
    public string Reason { get; set; }
    public static MqttMsgSuback Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgSubscribe : MqttMsgBase
{
    public MqttMsgSubscribe() { }
    public MqttMsgSubscribe(string[] topics, MqttQoSLevel[] qosLevels) => throw null;
    public int SubscriptionIdentifier { get; set; }
    public MqttRetainHandeling RetainHandeling { get; set; }
    public bool RetainAsPublished { get; set; }
    public bool NoLocal { get; set; }
    public string[] Topics { get; set; }
    public MqttQoSLevel[] QoSLevels { get; set; }
    public static MqttMsgSubscribe Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgUnsuback : MqttMsgBase
{
    public MqttMsgUnsuback() { }
    public MqttReasonCode ReasonCode { get; set; }
    public string Reason { get; set; }
    public static MqttMsgUnsuback Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public class MqttMsgUnsubscribe : MqttMsgBase
{
    public MqttMsgUnsubscribe() { }
    public MqttMsgUnsubscribe(string[] topics) => throw null;
    public string[] Topics { get; set; }
    public static MqttMsgUnsubscribe Parse(
        byte fixedHeaderFirstByte, MqttProtocolVersion protocolVersion, IMqttNetworkChannel channel) => throw null;
    public override byte[] GetBytes(MqttProtocolVersion protocolVersion) => throw null;
    public override string ToString() => throw null;
}

public enum MqttRetainHandeling
{
    AllTime = 0, SubscribeTimeOnly = 1, NoRetain = 2,
}
