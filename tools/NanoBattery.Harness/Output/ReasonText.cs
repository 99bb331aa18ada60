namespace NanoBattery.Harness.Output;

/// <summary>Reads the guard's reasons: "Recovering after: Coldest below 0 °C (cold-stop)".</summary>
internal static class ReasonText
{
    private const string Recovering = "Recovering after: ";

    /// <summary>Where nothing but the settings binds there is nothing to explain.</summary>
    public static bool IsSettings(string reason) => reason.StartsWith("Settings: ", StringComparison.Ordinal);

    /// <summary>The same whether it still binds or what it bound is rising again.</summary>
    public static string Cause(string reason) => IsRecovering(reason) ? reason[Recovering.Length..] : reason;

    /// <summary>The rule's name, where a rule is the cause; of the settings no more than that they are.</summary>
    public static string Name(string reason)
    {
        var cause = Cause(reason);
        var open = cause.LastIndexOf('(');
        var name = IsSettings(cause) ? "Settings" : open >= 0 && cause.EndsWith(')') ? cause[(open + 1)..^1] : cause;
        return IsRecovering(reason) ? "after " + name : name;
    }

    private static bool IsRecovering(string reason) => reason.StartsWith(Recovering, StringComparison.Ordinal);
}
