using NanoBattery.Files;

namespace NanoBattery.Harness.Web;

/// <summary>Keeps no settings, and says why.</summary>
internal sealed class NoKeeper : ISettingsKeeper
{
    public string Save(byte[] text, int length) => "Nothing was saved, as there is no file for it: name one with --settings.";

    public bool Wipe() => false;
}
