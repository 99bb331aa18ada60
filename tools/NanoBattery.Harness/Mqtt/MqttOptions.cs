namespace NanoBattery.Harness.Mqtt;

/// <summary>How to reach a broker, and as whom. Empty text means: not set.</summary>
public sealed record MqttOptions
{
    public required string Host { get; init; }

    public int Port { get; init; } = MqttAddress.DefaultPort;

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>Encrypts, and believes only a broker whose certificate is signed and names <see cref="Host"/>.</summary>
    public bool Tls { get; init; }

    /// <summary>The certificates to trust, in PEM; where not set, those of the system.</summary>
    public string CaFile { get; init; } = "";

    /// <summary>Must differ from every other client's. Where not set, the library makes one up for each connection.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>Carries "online" or "offline", retained. Where not set, nobody is told.</summary>
    public string StatusTopic { get; init; } = "";

    /// <summary>Where commands may come; they are subscribed to after each connection.</summary>
    public IReadOnlyList<string> CommandTopics { get; init; } = [];

    /// <summary>A broker that is silent for twice as long counts as lost.</summary>
    public int KeepAliveSeconds { get; init; } = 30;

    /// <summary>How long a broker that took the connection may be silent before it is given up.</summary>
    public int AnswerSeconds { get; init; } = 10;

    /// <summary>The password stays out of logs.</summary>
    public override string ToString() => $"{Host}:{Port}";

    /// <exception cref="MqttException">An option cannot be right.</exception>
    internal void Check()
    {
        if (Tls && CaFile.Length > 0 && !File.Exists(CaFile))
        {
            throw new MqttException(
                $"mqtt: CA file {CaFile} does not exist; give the PEM file of the CA that signed the broker's certificate");
        }
        if (KeepAliveSeconds is < 5 or > 65535)
        {
            throw new MqttException($"mqtt: keep-alive of {KeepAliveSeconds} s is not between 5 and 65535");
        }
        if (AnswerSeconds < 1)
        {
            throw new MqttException($"mqtt: a wait of {AnswerSeconds} s for the broker's answer is not at least 1");
        }
        if (User.Length == 0 && Password.Length > 0)
        {
            throw new MqttException("mqtt: there is a password but no user; set the user too");
        }
        if (StatusTopic.Length > 0)
        {
            CheckTopic("status topic", StatusTopic);
        }
        foreach (var topic in CommandTopics)
        {
            CheckTopic("command topic", topic);
        }
    }

    /// <exception cref="MqttException">The topic is empty or has a wildcard: nobody can publish to it.</exception>
    internal static void CheckTopic(string what, string topic)
    {
        if (topic.Length == 0 || LibMosquitto.CheckTopic(topic) != LibMosquitto.Success)
        {
            throw new MqttException($"mqtt: {what} '{topic}' cannot be published to; give one without + and #");
        }
    }
}
