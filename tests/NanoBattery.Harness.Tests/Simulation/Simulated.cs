using System.Buffers;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

/// <summary>Runs simulated devices for a while.</summary>
internal static class Simulated
{
    public const long HourMs = 3_600_000;
    public const long DayMs = 24 * HourMs;

    public static byte[] Run(ISimulatedDevice device, long untilMs, int stepMs = 1000)
    {
        var sink = new ArrayBufferWriter<byte>();
        for (var ms = 0L; ms <= untilMs; ms += stepMs)
        {
            device.Emit(ms, sink);
        }
        return sink.WrittenSpan.ToArray();
    }

    public static byte[] Run(string kind, long untilMs, SimulationOptions? options = null) =>
        Run(DeviceFactory.Create(kind, options ?? new SimulationOptions()), untilMs);

    public static CleanStream Stream(string kind, long untilMs, SimulationOptions? options = null) =>
        CleanStream.Parse(Run(kind, untilMs, options));

    /// <summary>What the device sends back within a second, without its text.</summary>
    public static string Answer(ISimulatedDevice device, string request)
    {
        var sink = new ArrayBufferWriter<byte>();
        device.Emit(500, sink);
        sink.ResetWrittenCount();
        device.Receive(System.Text.Encoding.ASCII.GetBytes(request));
        device.Emit(999, sink);
        return System.Text.Encoding.ASCII.GetString(sink.WrittenSpan);
    }
}
