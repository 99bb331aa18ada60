namespace NanoBattery.Harness.Recordings;

/// <summary>
/// The recordings that ship with the harness. They are simulated, so that they may be given away, and anyone can make them
/// again.
/// </summary>
public static class BundledRecordings
{
    public static readonly IReadOnlyList<BundledRecording> All = [GuardMorning.Recording, ShuntEvening.Recording, StackNoon.Recording];

    /// <summary>Played where none is named.</summary>
    public static BundledRecording Default => GuardMorning.Recording;

    /// <summary>The names that a person types, one after the other.</summary>
    public static string Names => string.Join(", ", All.Select(recording => recording.Name));

    /// <param name="name">With or without the ending of its file.</param>
    /// <returns>The recording, or null where there is none of that name.</returns>
    public static BundledRecording? Find(string name) =>
        All.FirstOrDefault(recording => recording.Name == name || recording.FileName == name);
}
