using NanoBattery.Settings;

namespace NanoBattery.Tests;

/// <summary>What the settings say to a value that they do not take.</summary>
public static class Refusals
{
    public const string Accepted = "accepted";

    public static string Of(string path, string value) => Of(new BoardSettings(), path, value);

    public static string Of(BoardSettings settings, string path, string value)
    {
        try
        {
            settings.Set(path, value);
        }
        catch (SettingException refusal)
        {
            return refusal.Message;
        }

        return Accepted;
    }

    /// <summary>What is said of values that are right each for itself.</summary>
    public static string Together(BoardSettings settings)
    {
        try
        {
            settings.CheckTogether();
        }
        catch (SettingException refusal)
        {
            return refusal.Message;
        }

        return Accepted;
    }
}
