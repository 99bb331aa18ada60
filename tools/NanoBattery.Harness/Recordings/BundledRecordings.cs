using System.Buffers;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Recordings;

/// <summary>
/// The recordings that ship with the harness, and how each was made. They are simulated, so that they may be given away,
/// and anyone can make them again.
/// </summary>
public static class BundledRecordings
{
    /// <summary>
    /// A SmartShunt on 25.6 V, 280 Ah in the evening: the sun still charges; at 18:30 the lights go on and the pack
    /// discharges; the line falls silent for 12 s, bits turn now and then, HEX frames come between the text.
    /// </summary>
    public const string ShuntEvening = "shunt-evening.nbr";

    public const long ShuntEveningMs = 9 * 60_000;

    private const string ShuntEveningFaults = "flip=0.0001,silence=12s@300s,hex=1";
    private const int PollMs = 250;
    private const long Seed = 5120;

    private static readonly SimulationOptions ShuntEveningOptions = new()
    {
        Seed = Seed,
        Cells = 8,
        CapacityAmpHours = 280,
        StartSocPermille = 762,
        StartSecondOfDay = 18 * 3600 + 27 * 60,
        SolarAmps = 60,
    };

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "recordings", name);

    /// <summary>Makes the recording again, byte for byte.</summary>
    public static void WriteShuntEvening(Stream stream)
    {
        var line = new FaultyLine(new ShuntDevice(ShuntEveningOptions), FaultsParser.Parse(ShuntEveningFaults), Seed);
        using var writer = new RecordingWriter(stream, line.BaudRate);
        writer.Note("device", line.Name);
        writer.Note("made by", "the simulator, not a device");
        writer.Note("faults", ShuntEveningFaults);
        var bytes = new ArrayBufferWriter<byte>();
        for (var ms = 0L; ms <= ShuntEveningMs; ms += PollMs)
        {
            line.Emit(ms, bytes);
            writer.FromDevice(ms, bytes.WrittenSpan);
            bytes.ResetWrittenCount();
        }
    }
}
