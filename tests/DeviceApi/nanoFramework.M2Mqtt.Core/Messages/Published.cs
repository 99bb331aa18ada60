using System;

namespace nanoFramework.M2Mqtt.Messages;

public class MqttMsgPublishEventArgs : EventArgs
{
    public MqttMsgPublishEventArgs(string topic, byte[] message, bool dupFlag, MqttQoSLevel qosLevel, bool retain) => throw null;
    public string Topic => throw null;
    public byte[] Message => throw null;
    public bool DupFlag => throw null;
    public MqttQoSLevel QosLevel => throw null;
    public bool Retain => throw null;
}

public class MqttMsgPublishedEventArgs : EventArgs
{
    public MqttMsgPublishedEventArgs(ushort messageId) => throw null;
    public MqttMsgPublishedEventArgs(ushort messageId, bool isPublished) => throw null;
    public ushort MessageId { get; set; }
    public bool IsPublished { get; set; }
}

public class UserProperty
{
    public UserProperty(string name, string value) => throw null;
    public string Name { get; set; }
    public string Value { get; set; }
}
