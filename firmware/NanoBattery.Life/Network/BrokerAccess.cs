using NanoBattery.Settings;

namespace NanoBattery.Network;

/// <summary>Where the broker is, and as whom the board comes.</summary>
public sealed class BrokerAccess
{
    /// <summary>What the status topic says, retained, while the board is there, and as its last will.</summary>
    public const string Online = "online", Offline = "offline";

    /// <param name="settings">The board's.</param>
    /// <param name="clientId">Unlike that of any other client of the broker: two with one id throw each other out for ever.</param>
    public BrokerAccess(BoardSettings settings, string clientId)
    {
        Host = settings.TextOf(Setting.MqttHost);
        Port = settings.NumberOf(Setting.MqttPort);
        User = settings.TextOf(Setting.MqttUser);
        Password = settings.TextOf(Setting.MqttPassword);
        IsTls = settings.NumberOf(Setting.MqttTls) == 1;
        CaFile = settings.TextOf(Setting.MqttCaFile);
        StatusTopic = settings.TopicOf(Setting.TopicStatus);
        ClientId = clientId;
    }

    public string ClientId { get; }

    /// <summary>A name or an address; empty where nothing is to be published.</summary>
    public string Host { get; }

    public int Port { get; }

    /// <summary>Empty where the board comes without a name.</summary>
    public string User { get; }

    public string Password { get; }

    public bool IsTls { get; }

    /// <summary>The certificate to trust; empty for those of the system.</summary>
    public string CaFile { get; }

    public string StatusTopic { get; }

    /// <summary>A broker that hears nothing for one and a half times as long sends the last will.</summary>
    public int KeepAliveSeconds => 30;
}
