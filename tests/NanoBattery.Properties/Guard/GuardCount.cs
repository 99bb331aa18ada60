namespace NanoBattery.Properties;

/// <summary>How much of the guard's life is tried: the usual, or as much as the environment asks for.</summary>
public static class GuardCount
{
    public static int Days => Asked("NANOBATTERY_GUARD_DAYS", 10_000);

    public static int States => Asked("NANOBATTERY_GUARD_STATES", 1_000_000);

    private static int Asked(string name, int usual)
    {
        string? asked = Environment.GetEnvironmentVariable(name);
        return asked == null ? usual : Math.Max(1, int.Parse(asked));
    }
}
