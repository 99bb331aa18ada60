using System.Text.Json;
using NanoBattery.Settings;

namespace NanoBattery.Properties;

/// <summary>
/// Reads a settings file with the framework's JSON: what our own reader has to agree with. Three things are our own: a setting
/// may be given once however it is written, no text has the character 0, and groups are nested 8 deep at most.
/// </summary>
public sealed class ReferenceReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly BoardSettings _settings = new();
    private readonly HashSet<string> _given = [];

    /// <summary>What it read; null where it refuses the text.</summary>
    public BoardSettings? Settings { get; private set; }

    public bool IsBroken { get; private set; }

    /// <summary>The line in which it is no JSON, or 0 where the framework names none.</summary>
    public long BrokenLine { get; private set; }

    public static ReferenceReader Read(byte[] text)
    {
        var reader = new ReferenceReader();
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            reader.Apply("", document.RootElement);
            reader._settings.CheckTogether();
            reader.Settings = reader._settings;
        }
        catch (JsonException trouble)
        {
            reader.IsBroken = true;
            reader.BrokenLine = trouble.LineNumber is long line ? line + 1 : 0;
        }
        catch (Exception trouble) when (trouble is SettingException or InvalidOperationException)
        {
            // A wrong value, or a text that is not UTF-8 or has half a character.
        }
        return reader;
    }

    private void Apply(string prefix, JsonElement group)
    {
        if (group.ValueKind != JsonValueKind.Object)
        {
            throw new SettingException("no object");
        }
        foreach (var property in group.EnumerateObject())
        {
            var path = prefix + property.Name;
            if (path.Contains('\0') || !_given.Add(path))
            {
                throw new SettingException(path);
            }
            if (property.Value.ValueKind == JsonValueKind.Object && _settings.Table.Find(path) < 0)
            {
                Apply(path + ".", property.Value);
            }
            else
            {
                _settings.Set(path, TextOf(path, property.Value));
            }
        }
    }

    private string TextOf(string path, JsonElement value)
    {
        var fits = _settings.KindOf(path) switch
        {
            SettingKind.Number or SettingKind.Whole => value.ValueKind == JsonValueKind.Number,
            SettingKind.Switch => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => value.ValueKind == JsonValueKind.String && !value.GetString()!.Contains('\0'),
        };
        return !fits ? throw new SettingException(path) : value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
