using NanoBattery.Harness.Network;

namespace NanoBattery.Harness.Mqtt;

/// <summary>Where a broker is.</summary>
public sealed record MqttAddress(string Host, int Port)
{
    public const int DefaultPort = 1883;

    /// <param name="text">host, host:port, [IPv6] or [IPv6]:port.</param>
    /// <exception cref="MqttException">The text is none of these.</exception>
    public static MqttAddress Parse(string text)
    {
        try
        {
            var (host, port) = HostPort.Parse(text, DefaultPort);
            return new MqttAddress(host, port);
        }
        catch (FormatException e)
        {
            throw new MqttException($"--mqtt {text}: {e.Message}");
        }
    }
}
