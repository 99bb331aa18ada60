using System.Collections;

namespace nanoFramework.M2Mqtt.Messages;

public abstract class MqttMsgBase
{
    public MqttMessageType Type { get; set; }
    public bool DupFlag { get; set; }
    public MqttQoSLevel QosLevel { get; set; }
    public bool Retain { get; set; }
    public ushort MessageId { get; set; }
    public ArrayList UserProperties => throw null;
    public uint MaximumPacketSize { get; set; }
    public abstract byte[] GetBytes(MqttProtocolVersion protocolVersion);
    protected int EncodeVariableByte(int remainingLength, byte[] buffer, int index) => throw null;
    protected static int DecodeVariableByte(IMqttNetworkChannel channel) => throw null;
}

public class MqttMsgContext
{
    public MqttMsgBase Message { get; set; }
    public MqttMsgState State { get; set; }
    public MqttMsgFlow Flow { get; set; }
    public long Timestamp { get; set; }
    public int Attempt { get; set; }
    public string Key => throw null;
}

public enum MqttMessageType
{
    Connect = 1, ConnectAck = 2, Publish = 3, PublishAck = 4, PublishReceived = 5, PublishRelease = 6,
    PublishComplete = 7, Subscribe = 8, SubscribeAck = 9, Unsubscribe = 10, UnsubscribeAck = 11, PingRequest = 12,
    PingResponse = 13, Disconnect = 14, Authentication = 15,
}

public enum MqttMsgFlow
{
    ToPublish = 0, ToAcknowledge = 1,
}

public enum MqttMsgState
{
    QueuedQos0 = 0, QueuedQos1 = 1, QueuedQos2 = 2, WaitForPuback = 3, WaitForPubrec = 4, WaitForPubrel = 5,
    WaitForPubcomp = 6, SendPubrec = 7, SendPubrel = 8, SendPubcomp = 9, SendPuback = 10, SendSubscribe = 11,
    SendUnsubscribe = 12, WaitForSuback = 13, WaitForUnsuback = 14, WaitForAuthentication = 15,
}
