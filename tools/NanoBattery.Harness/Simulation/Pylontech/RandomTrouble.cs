namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// A day on which each fault there is happens once, one after the other in an order, at moments and of sizes that come from
/// the seed. Each ends, and some calm follows.
/// </summary>
public static class RandomTrouble
{
    private const int ShortestSeconds = 5;
    private const int LongestSeconds = 20 * 60;

    private static readonly string[] Names =
        ["flip", "drop", "garbage", "silence", "cut", "cut:", "baud", "slow", "pager", "sleep", "reboot", "silent", "missing", "absent"];

    public static ConsoleFaults Of(long seed, int modules = 3, int hours = 24) => ConsoleFaultsParser.Parse(TextOf(seed, modules, hours), seed);

    /// <summary>The same as a person would write it, for a test to tell what it did.</summary>
    public static string TextOf(long seed, int modules = 3, int hours = 24)
    {
        var random = new SeededRandom(seed);
        var names = Shuffled(random);
        var slot = hours * 3600 / names.Length;
        return string.Join(',', names.Select((name, index) =>
        {
            // At most a third of its slot, and over before the last third begins.
            var seconds = name == "reboot" ? 3 + random.Below(13) : ShortestSeconds + random.Below(Math.Min(LongestSeconds, slot / 3) - ShortestSeconds);
            var start = index * slot + 1 + random.Below(slot / 3);
            return $"{name.TrimEnd(':')}{SizeOf(name, random, modules)}={seconds}s@{start}s";
        }));
    }

    private static string SizeOf(string name, SeededRandom random, int modules) => name switch
    {
        "flip" or "drop" or "garbage" => FormattableString.Invariant($":{(1 + random.Below(40)) / 2000.0}"),
        "cut:" => $":{1 + random.Below(2000)}",
        "baud" => random.Chance(0.5) ? ":9600" : ":57600",
        "slow" => $":{500 + random.Below(8000)}ms",
        "pager" => $":{5 + random.Below(16)}",
        // The first module is the one whose console it is.
        "silent" or "missing" or "absent" => $":{(modules == 1 ? 1 : 2 + random.Below(modules - 1))}",
        _ => "",
    };

    private static string[] Shuffled(SeededRandom random)
    {
        var names = (string[])Names.Clone();
        for (var i = names.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (names[i], names[other]) = (names[other], names[i]);
        }
        return names;
    }
}
