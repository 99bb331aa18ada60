using NanoBattery.Settings;

namespace NanoBattery.Portal;

/// <summary>The seam to the settings file. No call throws.</summary>
public interface ISettingsKeeper
{
    /// <summary>Reads a whole settings file as the board would at its start, and keeps nothing of it.</summary>
    /// <param name="text">Holds the file's text, UTF-8.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="count">Its bytes.</param>
    /// <param name="settings">New ones, to set.</param>
    /// <returns>Null, or why it cannot be taken.</returns>
    string? Read(byte[] text, int offset, int count, BoardSettings settings);

    /// <summary>Keeps the settings file, as a whole or not at all.</summary>
    /// <returns>Null, or why it could not be kept: then the old one is still in force.</returns>
    string? Save(byte[] text, int length);

    /// <summary>Takes the settings away, for good.</summary>
    /// <returns>Null, or why they are still there.</returns>
    string? Wipe();
}
