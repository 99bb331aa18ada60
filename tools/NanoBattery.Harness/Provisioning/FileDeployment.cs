using System.Text.Json.Serialization;

namespace NanoBattery.Harness.Provisioning;

/// <summary>What nanoff --filedeployment reads, by its own names. It does each entry in turn, and goes on after one that failed.</summary>
/// <param name="SerialPort">Where the board is.</param>
/// <param name="Files">What to do.</param>
public sealed record FileDeployment(string SerialPort, IReadOnlyList<FileDeployment.Entry> Files)
{
    /// <summary>Puts files onto the board, each in place of what was there, and removes others.</summary>
    /// <param name="port">Where the board is.</param>
    /// <param name="removed">Names on the board.</param>
    /// <param name="put">Names on the board, each with the full path on the desk.</param>
    public static FileDeployment Of(string port, IEnumerable<string> removed, IEnumerable<(string Name, string Source)> put) =>
        new(port, [.. removed.Select(Remove), .. put.SelectMany(file => Replace(file.Name, file.Source))]);

    /// <summary>
    /// Firmware of August 2026 does not cut a file that is written anew: one above 1 kB then fails, and a shorter one keeps the
    /// tail of the older. So the older is removed first.
    /// </summary>
    private static IEnumerable<Entry> Replace(string name, string source) => [Remove(name), new(BoardFiles.Drive + name, source)];

    private static Entry Remove(string name) => new(BoardFiles.Drive + name, null);

    /// <param name="DestinationFilePath">On the board.</param>
    /// <param name="SourceFilePath">On the desk; without one the board's file is removed.</param>
    public sealed record Entry(
        string DestinationFilePath, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? SourceFilePath);
}
