using NanoBattery.Settings;

namespace NanoBattery.Web;

/// <summary>What is wrong with settings, by their paths: {"errors":{"mqtt.port":"why"}}.</summary>
internal sealed class SettingErrors : IWebBody
{
    // One for each name that may be sent: an old secret may not be kept only where another name was taken, and what does not fit
    // together is looked for only where all were.
    private const int Most = JsonFields.Most;

    private readonly string[] _paths = new string[Most];
    private readonly string[] _whys = new string[Most];

    internal int Count { get; private set; }

    /// <param name="path">Of the setting.</param>
    /// <param name="message">Of the refusal, which mostly begins with the path.</param>
    internal void Add(string path, string message)
    {
        string start = path + ": ";
        _paths[Count] = path;
        _whys[Count] = message.IndexOf(start) == 0 ? message.Substring(start.Length) : message;
        Count++;
    }

    /// <param name="message">A refusal that names the setting itself.</param>
    /// <param name="settings">What settings there are.</param>
    /// <param name="otherwise">Whom it is about where it names none.</param>
    internal void AddNamed(string message, BoardSettings settings, string otherwise)
    {
        int colon = message.IndexOf(": ");
        string path = colon < 0 ? "" : message.Substring(0, colon);
        Add(settings.Has(path) ? path : otherwise, message);
    }

    public void WriteTo(IWebOutput output)
    {
        JsonPieces json = new JsonPieces(output).Raw("{\"errors\":{");
        for (int i = 0; i < Count; i++)
        {
            json.Raw(i > 0 ? "," : "").String(_paths[i]).Raw(":").String(_whys[i]);
        }

        json.Raw("}}\n");
    }
}
