using NanoBattery.Harness.Recordings;

namespace NanoBattery.Harness.Commands;

/// <summary>What a replay plays: a file, or a recording that ships with the harness.</summary>
/// <param name="Name">For a person.</param>
/// <param name="Recording">What is played.</param>
/// <param name="Settings">Those that belong to it, by their paths.</param>
internal sealed record ReplaySource(string Name, Recording Recording, IReadOnlyDictionary<string, string> Settings)
{
    /// <param name="text">A file or the name of a bundled recording; a file goes before. Null is the bundled one for want of a name.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReplaySource Of(string? text)
    {
        if (text is null)
        {
            return Of(BundledRecordings.Default);
        }
        if (!File.Exists(text) && BundledRecordings.Find(text) is { } bundled)
        {
            return Of(bundled);
        }
        if (!File.Exists(text) && text.StartsWith('-'))
        {
            throw new UsageException($"{text}: there is no such option");
        }
        try
        {
            return new ReplaySource(text, RecordingReader.Read(text), new Dictionary<string, string>());
        }
        catch (FileNotFoundException trouble)
        {
            throw new UsageException($"{trouble.Message}, and the bundled recordings are {BundledRecordings.Names}");
        }
    }

    private static ReplaySource Of(BundledRecording bundled) =>
        new(bundled.FileName, RecordingReader.Read(bundled.FullPath), bundled.Settings);
}
