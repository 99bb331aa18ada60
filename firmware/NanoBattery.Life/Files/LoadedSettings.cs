using NanoBattery.Settings;

namespace NanoBattery.Files;

/// <summary>What was found of the settings at the start.</summary>
public sealed class LoadedSettings
{
    internal LoadedSettings(BoardSettings? settings, string trouble)
    {
        Settings = settings;
        Trouble = trouble;
    }

    /// <summary>Those in force; null where none can be used.</summary>
    public BoardSettings? Settings { get; }

    /// <summary>What was refused: the file, the line and the mistake. Empty where nothing was, also where there is no file. There
    /// may be settings all the same: those of the other copy.</summary>
    public string Trouble { get; }
}
