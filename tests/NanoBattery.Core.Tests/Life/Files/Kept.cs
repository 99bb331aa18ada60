using NanoBattery.Files;

namespace NanoBattery.Tests;

/// <summary>What is found on some files after a restart, in words that a test can compare.</summary>
public static class Kept
{
    public const int LargestBlob = 64;

    /// <summary>What a cut may leave of a file of some 40 bytes.</summary>
    public static readonly int[] Torn = { MemoryFiles.OldStays, MemoryFiles.NothingStays, 0, 1, 7, 8, 20, 1_000 };

    /// <summary>The text of a blob; empty where there is none.</summary>
    public static string Blob(MemoryFiles files, string name)
    {
        byte[] buffer = new byte[LargestBlob];
        int length = new FileStore(files, LargestBlob).Read(name, buffer);
        return Ascii.Text(buffer, length);
    }

    public static void Store(FileStore store, string name, string text)
    {
        store.Write(name, Ascii.Bytes(text), text.Length);
    }

    /// <summary>The name that the settings in force give the board, or why there are none.</summary>
    public static string BoardName(MemoryFiles files)
    {
        LoadedSettings loaded = new SettingsStore(files).Load();
        return loaded.Settings != null ? loaded.Settings.TextOf(NanoBattery.Settings.Setting.BoardName) : "none: " + loaded.Trouble;
    }

    public static string Settings(string boardName) => "{ \"board\": { \"name\": \"" + boardName + "\" } }";

    public static string Save(SettingsStore store, string text) => store.Save(Ascii.Bytes(text), text.Length);
}
