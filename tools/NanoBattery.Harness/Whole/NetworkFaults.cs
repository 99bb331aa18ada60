using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Whole;

/// <summary>All that goes wrong with a network: a text such as "wifi=40s/3h,broker=2h@1d,slow:700ms=10m/1d".</summary>
public sealed class NetworkFaults(params IReadOnlyList<NetworkFault> all)
{
    /// <summary>What a house's network goes through: it is restarted, in bad reach, and away for hours.</summary>
    public const string OfRealLife = "wifi=40s/3h,broker=2h/1d,refuse=30s/12h,hang=5m/1d,slow:700ms=10m/1d";

    public static readonly NetworkFaults None = new();

    public static readonly IReadOnlyList<string> Names = [.. Enum.GetNames<NetworkTrouble>().Select(name => name.ToLowerInvariant())];

    /// <summary>Reads faults, with commas between them.</summary>
    /// <param name="text">"none" or nothing for none.</param>
    /// <param name="seed">Where what happens at random comes from.</param>
    /// <exception cref="FormatException">The message names the part and the fix.</exception>
    public static NetworkFaults Parse(string text, long seed)
    {
        var all = new List<NetworkFault>();
        foreach (var part in text == "none" ? [] : text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            all.Add(FaultOf(FaultPart.Of(part) with { Option = "--network" }, seed * 37 + all.Count));
        }
        return new NetworkFaults(all);
    }

    public bool Has(NetworkTrouble trouble, long ms) => Find(trouble, ms) is not null;

    /// <summary>How long a call to the broker takes now.</summary>
    public long SlowMs(long ms) => Find(NetworkTrouble.Slow, ms)?.SizeMs ?? 0;

    private NetworkFault? Find(NetworkTrouble trouble, long ms)
    {
        foreach (var fault in all)
        {
            if (fault.Trouble == trouble && fault.When.Covers(ms))
            {
                return fault;
            }
        }
        return null;
    }

    private static NetworkFault FaultOf(FaultPart part, long seed)
    {
        if (!Names.Contains(part.Name))
        {
            throw part.Wrong($"no such trouble; there are {string.Join(", ", Names)}");
        }
        var trouble = Enum.Parse<NetworkTrouble>(part.Name, ignoreCase: true);
        if (trouble != NetworkTrouble.Slow && part.Size is { } size)
        {
            throw part.Wrong($"has no size; leave :{size} out");
        }
        var slowMs = trouble == NetworkTrouble.Slow
            ? FaultText.Milliseconds(part.Size ?? "") ?? throw part.Wrong("how long a call takes in ms, s or m, e.g. slow:700ms=10m/1d")
            : 0;
        return new NetworkFault(trouble, part.WhenOf(seed), slowMs);
    }
}
