using System.Text;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Tests.Waiting;

namespace NanoBattery.Harness.Tests.Mqtt;

internal static class Publishing
{
    public static void Publish(this MqttConnection connection, string topic, string text, bool retain = false)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        connection.Publish(topic, bytes, bytes.Length, retain);
    }

    public static void WaitUntilConnected(this MqttConnection connection) =>
        Deadline.Until(() => connection.IsConnected, "connected");

    public static void WaitUntilLost(this MqttConnection connection) =>
        Deadline.Until(() => !connection.IsConnected, "disconnected");
}
