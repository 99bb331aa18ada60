using NanoBattery.Settings;

namespace NanoBattery.Files;

/// <summary>The seam to the settings file, for whoever changes it. No call throws.</summary>
public interface ISettingsKeeper
{
    /// <summary>Reads the settings anew: they take more memory than any other part, so whoever asks lets go of them soon.</summary>
    /// <returns>Those that are kept; null where they cannot be read.</returns>
    BoardSettings? Read();

    /// <summary>Keeps the settings file, as a whole or not at all.</summary>
    /// <param name="text">Its first <paramref name="length"/> bytes are the file.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>Empty, or why it could not be kept: then the old one is still in force.</returns>
    string Save(byte[] text, int length);

    /// <summary>Takes the settings away, for good.</summary>
    /// <returns>False where they are still there.</returns>
    bool Wipe();
}
