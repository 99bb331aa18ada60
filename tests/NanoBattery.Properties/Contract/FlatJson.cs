using System.Text.Json;

namespace NanoBattery.Properties;

/// <summary>
/// A message taken apart by a strict reader: every value under the path of its keys ("Dc.Voltage"). No comments, no trailing
/// commas, no key twice, no lists, no objects in objects in objects.
/// </summary>
public static class FlatJson
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
        AllowDuplicateProperties = false,
    };

    /// <returns>What is wrong, or null.</returns>
    public static string? Read(ReadOnlyMemory<byte> message, Dictionary<string, JsonElement> into)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(message, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement.Clone(), "", into)
                : "the message is no object";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return "the message is no JSON: " + fault.Message;
        }
    }

    private static string? ReadObject(JsonElement json, string path, Dictionary<string, JsonElement> into)
    {
        foreach (JsonProperty property in json.EnumerateObject())
        {
            string key = path + property.Name;
            JsonElement value = property.Value;
            string? fault = value.ValueKind switch
            {
                JsonValueKind.True or JsonValueKind.False => key + " is a boolean",
                JsonValueKind.Array => key + " is a list",
                JsonValueKind.Object when path.Length > 0 => key + " is an object in an object",
                JsonValueKind.Object when value.EnumerateObject().Any() => ReadObject(value, key + ".", into),
                // Reading it is what finds bytes that are no UTF-8.
                JsonValueKind.String when value.GetString() == null => key + " is no text",
                JsonValueKind.Number when !double.IsFinite(value.GetDouble()) => key + " is not finite",
                _ => null,
            };

            if (fault != null)
            {
                return fault;
            }

            into[key] = value;
        }

        return null;
    }
}
