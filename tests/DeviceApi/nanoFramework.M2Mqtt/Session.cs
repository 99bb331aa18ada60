using System.Collections;

namespace nanoFramework.M2Mqtt.Session;

public class MqttClientSession : MqttSession
{
    public MqttClientSession(string clientId) => throw null;
}

public abstract class MqttSession
{
    protected MqttSession() { }
    protected MqttSession(string clientId) => throw null;
    public string ClientId { get; set; }
    public Hashtable InflightMessages { get; set; }
    public virtual void Clear() => throw null;
}
