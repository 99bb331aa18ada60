using System.Text.Json;

namespace NanoBattery.Properties;

/// <summary>
/// What a battery message must be so that dbus-mqtt-battery on a GX lives on and shows the truth. One number or text wrong
/// and it freezes for good, ends, or keeps an old limit.
/// </summary>
public static class ConsumerContract
{
    // Its integers are 64 bits wide; one more digit and it stops.
    private const int MostDigits = 18;

    /// <returns>What is wrong with a battery message, or null.</returns>
    public static string? FaultIn(Dictionary<string, JsonElement> message)
    {
        foreach ((string path, JsonElement value) in message)
        {
            string? fault = FaultIn(path, value);
            if (fault != null)
            {
                return fault;
            }
        }

        string? missing = ConsumerKeys.Required.FirstOrDefault(path => !message.ContainsKey(path));
        if (missing != null)
        {
            return missing + " is missing";
        }

        if (message["Soc"].GetDouble() is < 0 or > 100)
        {
            return "Soc is not between 0 and 100";
        }

        string? negative = ConsumerKeys.Limits.FirstOrDefault(path => message[path].GetDouble() < 0);
        return negative == null ? null : negative + " is negative";
    }

    private static string? FaultIn(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return ConsumerKeys.IsGroup(path) ? null : path + " is a key that the consumer does not know";
        }

        if (!ConsumerKeys.TryGetRule(path, out KeyRule rule))
        {
            return path + " is a key that the consumer does not know";
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null when rule == KeyRule.Always => path + " is null",
            JsonValueKind.String when rule != KeyRule.Text => path + " is a string",
            JsonValueKind.Number when rule == KeyRule.Text => path + " is a number",
            JsonValueKind.Number when value.GetRawText().Count(char.IsAsciiDigit) > MostDigits => path + " has too many digits",
            _ => null,
        };
    }
}
