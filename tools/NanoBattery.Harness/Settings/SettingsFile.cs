using System.Text.Json;
using NanoBattery.Harness.Commands;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Settings;

/// <summary>Reads a settings file and hands each value to the core, which decides what is right.</summary>
public static class SettingsFile
{
    /// <exception cref="UsageException">The file cannot be read, or is not JSON.</exception>
    /// <exception cref="SettingException">A setting that does not exist, or a value it cannot have.</exception>
    public static BoardSettings Read(string? path)
    {
        var settings = new BoardSettings();
        if (path is not null)
        {
            Apply(settings, path, ReadText(path));
        }
        return settings;
    }

    private static byte[] ReadText(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--settings {path}: {trouble.Message.TrimEnd('.')}");
        }
    }

    private static void Apply(BoardSettings settings, string path, byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new UsageException($"--settings {path}: is not a JSON object; it begins with {{ and ends with }}");
            }
            Apply(settings, "", document.RootElement);
            settings.CheckTogether();
        }
        catch (JsonException trouble)
        {
            throw new UsageException($"--settings {path}: line {trouble.LineNumber + 1} is not valid JSON: {trouble.Message.Split(". ")[0]}");
        }
        catch (SettingException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }

    private static void Apply(BoardSettings settings, string prefix, JsonElement group)
    {
        foreach (var property in group.EnumerateObject())
        {
            var path = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object && settings.Table.Find(path) < 0)
            {
                Apply(settings, path + ".", property.Value);
            }
            else
            {
                settings.Set(path, TextOf(settings, path, property.Value));
            }
        }
    }

    /// <summary>A number in quotes is a mistake that another reader of the same file might not forgive.</summary>
    private static string TextOf(BoardSettings settings, string path, JsonElement value)
    {
        var (fits, expected) = settings.KindOf(path) switch
        {
            SettingKind.Number or SettingKind.Whole => (value.ValueKind == JsonValueKind.Number, "a number, without quotes"),
            SettingKind.Switch => (value.ValueKind is JsonValueKind.True or JsonValueKind.False, "true or false, without quotes"),
            _ => (value.ValueKind == JsonValueKind.String, "a text in quotes"),
        };
        if (!fits && settings.Has(path))
        {
            var shown = SettingTable.IsSecret(settings.Table.Find(path)) ? "the value" : value.GetRawText();
            throw new SettingException($"{path}: {shown} must be {expected}");
        }
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
