namespace NanoBattery.Harness.Simulation;

/// <summary>
/// Reads faults from a text such as "flip=0.0001,silence=30s@2m,hex=5,hexdelay:300ms=1m/1h": a name, how much behind a colon,
/// and when behind an equals sign. How much may also stand behind the equals sign: then it is always.
/// </summary>
public static class FaultsParser
{
    public static readonly IReadOnlyList<string> Names =
        ["flip", "drop", "garbage", "hex", "silence", "hexdelay", "hexloss", "hexdeaf", "restart"];

    private const double MostHexPerSecond = 100;

    /// <param name="text">Parts with commas between them.</param>
    /// <param name="seed">Where what happens at random comes from.</param>
    /// <exception cref="FormatException">The message names the part and the fix.</exception>
    public static Faults Parse(string text, long seed = 1)
    {
        var all = new List<LineFault>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Each has a seed of its own, or all that happen as often would happen together.
            all.Add(FaultOf(FaultPart.Of(part), seed * 31 + all.Count));
        }
        return new Faults(all);
    }

    private static LineFault FaultOf(FaultPart part, long seed) => part.Name switch
    {
        "flip" or "drop" or "garbage" or "hexloss" => Sized(part, seed, Probability),
        "hex" => Sized(part, seed, Rate),
        "hexdelay" => Sized(part, seed, Delay),
        "silence" or "hexdeaf" or "restart" when part.Size is { } size => throw part.Wrong($"has no size; leave :{size} out"),
        "silence" or "hexdeaf" or "restart" => new LineFault(TroubleOf(part), part.WhenOf(seed)),
        _ => throw part.Wrong($"no such fault; there are {string.Join(", ", Names)}"),
    };

    private static LineFault Sized(FaultPart part, long seed, Func<FaultPart, string, double> sizeOf)
    {
        var isAlways = part.Size is null || part.When.Length == 0;
        return new LineFault(TroubleOf(part), isAlways ? Stretch.Always : part.WhenOf(seed), sizeOf(part, part.Size ?? part.When));
    }

    private static LineTrouble TroubleOf(FaultPart part) => Enum.Parse<LineTrouble>(part.Name, ignoreCase: true);

    private static double Probability(FaultPart part, string text) => FaultText.Number(text) is { } number and >= 0 and <= 1
        ? number
        : throw part.Wrong($"a probability from 0 to 1, e.g. {part.Name}=0.0001, or for a while {part.Name}:0.001=30s@2m");

    private static double Rate(FaultPart part, string text) => FaultText.Number(text) is { } number and >= 0 and <= MostHexPerSecond
        ? number
        : throw part.Wrong($"frames a second from 0 to {MostHexPerSecond}, e.g. {part.Name}=5");

    private static double Delay(FaultPart part, string text) =>
        FaultText.Milliseconds(text) ?? throw part.Wrong($"how much later in ms, s or m, e.g. {part.Name}:300ms=1m@2m");
}
