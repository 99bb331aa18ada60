using System.Text.Json;
using System.Text.Json.Nodes;
using NanoBattery.Harness.Commands;
using NanoBattery.Harness.Settings;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Provisioning;

/// <summary>
/// A settings file as it goes onto a board: the same, in few bytes, without the path of a CA's file, which is that of a file
/// on the desk. The certificates go into the board's own store, which it uses where no file is named.
/// </summary>
public static class BoardSettingsText
{
    /// <param name="path">A file that <see cref="SettingsFile"/> took.</param>
    /// <exception cref="UsageException">It is longer than a board reads.</exception>
    public static byte[] Of(string path)
    {
        var root = JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();
        Drop(root, "", new SettingTable().PathOf(Setting.MqttCaFile));
        var text = JsonSerializer.SerializeToUtf8Bytes(root);
        return text.Length <= BoardFiles.MaxSettingsBytes
            ? text
            : throw new UsageException($"--settings {path}: takes {text.Length} bytes on the board, which reads {BoardFiles.MaxSettingsBytes}; leave out what is as by default");
    }

    /// <summary>Every value by its path, as it stands in the text.</summary>
    public static IReadOnlyDictionary<string, string> Values(ReadOnlySpan<byte> text)
    {
        var values = new Dictionary<string, string>();
        Collect(JsonNode.Parse(text)!.AsObject(), "", values);
        return values;
    }

    private static void Drop(JsonObject group, string prefix, string dropped)
    {
        foreach (var (name, value) in group.ToArray())
        {
            if (prefix + name == dropped)
            {
                group.Remove(name);
            }
            else if (value is JsonObject inner)
            {
                Drop(inner, prefix + name + ".", dropped);
            }
        }
    }

    private static void Collect(JsonObject group, string prefix, Dictionary<string, string> values)
    {
        foreach (var (name, value) in group)
        {
            if (value is JsonObject inner)
            {
                Collect(inner, prefix + name + ".", values);
            }
            else
            {
                values.Add(prefix + name, value?.ToString() ?? "null");
            }
        }
    }
}
