using System.Diagnostics;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>Sends a message through a program that has nothing to do with the one under test.</summary>
internal static class Sender
{
    /// <summary>Returns when the broker has acknowledged the message.</summary>
    public static void Send(int port, string topic, string text, bool retain = false)
    {
        string[] kept = retain ? ["-r"] : [];
        string[] command = ["-h", "localhost", "-p", $"{port}", "-q", "1", "-t", topic, "-m", text, .. kept];
        using var process = Process.Start(BrokerPrograms.Publisher, command);
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode, $"mosquitto_pub to {topic}");
    }
}
