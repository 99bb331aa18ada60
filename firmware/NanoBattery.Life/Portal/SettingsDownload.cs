using NanoBattery.Messages;
using NanoBattery.Web;

namespace NanoBattery.Portal;

/// <summary>A settings file to take along.</summary>
internal sealed class SettingsDownload : IWebBody
{
    private readonly JsonWriter _json;

    internal SettingsDownload(JsonWriter json)
    {
        _json = json;
    }

    public void WriteTo(IWebOutput output)
    {
        output.Bytes(_json.Buffer, 0, _json.Length);
    }
}
