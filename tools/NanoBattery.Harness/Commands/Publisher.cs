using System.Diagnostics;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Commands;

/// <summary>Makes the connection to a broker, with the names and secrets of the settings.</summary>
internal static class Publisher
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    /// <summary>The broker that the command line names, else the settings'; null where neither does.</summary>
    public static MqttAddress? BrokerOf(string? mqtt, BoardSettings settings)
    {
        var host = settings.TextOf(Setting.MqttHost);
        return mqtt is not null ? MqttAddress.Parse(mqtt)
            : host.Length > 0 ? new MqttAddress(host, settings.NumberOf(Setting.MqttPort))
            : null;
    }

    public static MqttConnection Open(MqttAddress broker, BoardSettings settings)
    {
        var options = new MqttOptions
        {
            Host = broker.Host,
            Port = broker.Port,
            User = settings.TextOf(Setting.MqttUser),
            Password = settings.TextOf(Setting.MqttPassword),
            Tls = settings.NumberOf(Setting.MqttTls) == 1,
            CaFile = settings.TextOf(Setting.MqttCaFile),
            StatusTopic = settings.TopicOf(Setting.TopicStatus),
            CommandTopics = CommandTopics.Of(settings),
        };
        return new MqttConnection(options, Console.Error.WriteLine);
    }

    /// <summary>A replay is over before a connection that is still being made would help: it waits for the broker first.</summary>
    /// <exception cref="UsageException">No broker answered in time.</exception>
    public static void WaitFor(MqttConnection connection, StopSignal stop)
    {
        var waiting = Stopwatch.StartNew();
        while (!connection.IsConnected && !stop.IsAsked)
        {
            if (waiting.Elapsed > ConnectPatience)
            {
                throw new UsageException($"--mqtt: no connection within {ConnectPatience.TotalSeconds:0} s; is the broker running, and does it let us in?");
            }
            stop.Wait(10);
        }
    }
}
