using NanoBattery.Files;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Web;

/// <summary>Keeps no settings, and says why.</summary>
/// <param name="settings">Those in force.</param>
internal sealed class NoKeeper(BoardSettings settings) : ISettingsKeeper
{
    public BoardSettings? Read() => settings;

    public string Save(byte[] text, int length) => "Nothing was saved, as there is no file for it: name one with --settings.";

    public bool Wipe() => false;
}
