using System.Buffers;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Recordings;

/// <summary>A recording that ships with the harness: how it was made, and with which settings it is to be played.</summary>
/// <param name="Name">What a person types.</param>
/// <param name="DurationMs">How long the device is listened to.</param>
/// <param name="Device">Makes the device, as new.</param>
public sealed record BundledRecording(string Name, long DurationMs, Func<ISimulatedDevice> Device)
{
    private const int PollMs = 250;

    /// <summary>What goes wrong on the line, as <see cref="FaultsParser"/> reads it; empty where nothing does.</summary>
    public string Faults { get; init; } = "";

    /// <summary>Decides when those faults come.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Paths of settings and their values: what the battery needs, and the line does not tell.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public string FileName => Name + ".nbr";

    public string FullPath => Path.Combine(AppContext.BaseDirectory, "recordings", FileName);

    /// <summary>Makes the recording again, byte for byte.</summary>
    public void Write(Stream stream)
    {
        var faults = Faults.Length == 0 ? Simulation.Faults.None : FaultsParser.Parse(Faults);
        var line = new FaultyLine(Device(), faults, Seed);
        using var writer = new RecordingWriter(stream, line.BaudRate);
        writer.Note("device", line.Name);
        writer.Note("made by", "the simulator, not a device");
        if (Faults.Length > 0)
        {
            writer.Note("faults", Faults);
        }
        var bytes = new ArrayBufferWriter<byte>();
        for (var ms = 0L; ms <= DurationMs; ms += PollMs)
        {
            line.Emit(ms, bytes);
            writer.FromDevice(ms, bytes.WrittenSpan);
            bytes.ResetWrittenCount();
        }
    }
}
