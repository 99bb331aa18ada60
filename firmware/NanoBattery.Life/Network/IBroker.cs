namespace NanoBattery.Network;

/// <summary>
/// The seam to a client of MQTT. Only the network's thread calls it; what arrives may be handed over from a thread of the client's.
/// A call may throw whatever the client throws: the connection is then given up and made anew.
/// </summary>
public interface IBroker
{
    /// <summary>Whether the connection that was made last still stands, as far as the client knows.</summary>
    bool IsConnected { get; }

    /// <summary>How many messages of this connection that asked for it the broker has acknowledged.</summary>
    int AnsweredCount { get; }

    /// <summary>Whether the broker refused, on this connection, to pass on a topic that was subscribed to.</summary>
    bool RefusesTopics { get; }

    /// <summary>
    /// Connects with a client of its own, of which nothing is left from an earlier connection. It may wait for the name, the network
    /// and the answer: half a minute for each.
    /// </summary>
    /// <param name="access">Where, and as whom; its last will is <see cref="BrokerAccess.Offline"/>, retained.</param>
    /// <param name="arrivals">Takes what arrives on this connection.</param>
    /// <returns>One of <see cref="BrokerAnswer"/>.</returns>
    int Connect(BrokerAccess access, IArrivals arrivals);

    /// <summary>Hands a message to the client, which keeps a few and sends them in this order.</summary>
    /// <param name="topic">Where to.</param>
    /// <param name="payload">All of it. It is the client's from here on.</param>
    /// <param name="isRetained">Whether the broker is to keep it.</param>
    /// <param name="asksForAnswer">Whether the broker is to acknowledge it: QoS 1 instead of 0.</param>
    /// <returns>False where the client has no room for it now.</returns>
    bool Publish(string topic, byte[] payload, bool isRetained, bool asksForAnswer);

    /// <summary>Asks for what comes on the topics.</summary>
    void Subscribe(string[] topics);

    /// <summary>
    /// Ends the connection, within seconds, and frees the client; also where there is none. What the client has not sent is gone.
    /// </summary>
    /// <param name="saysGoodbye">Without a goodbye the broker sends the last will.</param>
    void Close(bool saysGoodbye);
}
