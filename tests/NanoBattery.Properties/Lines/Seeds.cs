namespace NanoBattery.Properties;

/// <summary>Runs a property with one seed after another and names the seed that breaks it. NANOBATTERY_SEED runs that one alone.</summary>
public static class Seeds
{
    /// <summary>How many seeds there are for so many bytes, or for as many as NANOBATTERY_FUZZ_BYTES asks for.</summary>
    public static int CountFor(int usualBytes, int bytesASeed)
    {
        string? asked = Environment.GetEnvironmentVariable("NANOBATTERY_FUZZ_BYTES");
        return Math.Max(1, (int)((asked == null ? usualBytes : long.Parse(asked)) / bytesASeed));
    }

    /// <summary>Whether one seed runs alone, which does not meet all that many do.</summary>
    public static bool IsOneAlone => Chosen != null;

    private static string? Chosen => Environment.GetEnvironmentVariable("NANOBATTERY_SEED");

    public static void Each(int count, Action<Random> property) => Each(1, count, property);

    public static void Each(int first, int last, Action<Random> property)
    {
        (first, last) = Chosen == null ? (first, last) : (int.Parse(Chosen), int.Parse(Chosen));
        for (int seed = first; seed <= last; seed++)
        {
            try
            {
                property(new Random(seed));
            }
            catch (Exception fault)
            {
                throw new AssertFailedException($"seed {seed}: {fault.Message}", fault);
            }
        }
    }
}
