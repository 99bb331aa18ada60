using nanoFramework.M2Mqtt.Messages;

namespace nanoFramework.M2Mqtt.Internal;

public abstract class InternalEvent
{
}

public class MsgInternalEvent : InternalEvent
{
    public MsgInternalEvent(MqttMsgBase msg) => throw null;
    public MqttMsgBase Message { get; set; }
}

public class MsgPublishedInternalEvent : MsgInternalEvent
{
    public MsgPublishedInternalEvent(MqttMsgBase msg, bool isPublished) : base(default) => throw null;
    public bool IsPublished => throw null;
}
