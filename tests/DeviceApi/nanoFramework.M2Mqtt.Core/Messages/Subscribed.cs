using System;

namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgSubscribeEventArgs : EventArgs
{
    public MqttMsgSubscribeEventArgs(ushort messageId, string[] topics, MqttQoSLevel[] qosLevels) => throw null;
    public ushort MessageId => throw null;
    public string[] Topics => throw null;
    public MqttQoSLevel[] QoSLevels => throw null;
}

public class MqttMsgSubscribedEventArgs : EventArgs
{
    public MqttMsgSubscribedEventArgs(ushort messageId, MqttQoSLevel[] grantedQosLevels) => throw null;
    public ushort MessageId => throw null;
    public MqttQoSLevel[] GrantedQoSLevels => throw null;
}

public class MqttMsgUnsubscribeEventArgs : EventArgs
{
    public MqttMsgUnsubscribeEventArgs(ushort messageId, string[] topics) => throw null;
    public ushort MessageId => throw null;
    public string[] Topics => throw null;
}

public class MqttMsgUnsubscribedEventArgs : EventArgs
{
    public MqttMsgUnsubscribedEventArgs(ushort messageId) => throw null;
    public ushort MessageId => throw null;
}
