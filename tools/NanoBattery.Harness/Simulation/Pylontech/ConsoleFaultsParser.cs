namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>
/// Reads faults from a text such as "flip=0.0001,silence=30s@2m,absent:2=@1h,reboot=8s/1h": a name, its size or module behind
/// a colon, and when behind an equals sign.
/// </summary>
public static class ConsoleFaultsParser
{
    public static readonly IReadOnlyList<string> Names =
        ["flip", "drop", "garbage", "silence", "cut", "baud", "slow", "pager", "sleep", "reboot", "silent", "missing", "absent"];

    private const int MostBytes = 100_000;
    private const int MostBaud = 115_200;
    private const int UsualPageRows = 10;

    /// <param name="text">Parts with commas between them.</param>
    /// <param name="seed">Where what happens at random comes from.</param>
    /// <exception cref="FormatException">The message names the part and the fix.</exception>
    public static ConsoleFaults Parse(string text, long seed = 1)
    {
        var modules = new List<ModuleFault>();
        var console = new List<ConsoleFault>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Each has a seed of its own, or all that happen as often would happen together.
            Add(FaultPart.Of(part), seed * 31 + modules.Count + console.Count, modules, console);
        }
        return new ConsoleFaults { Modules = modules, Console = console };
    }

    private static void Add(FaultPart part, long seed, List<ModuleFault> modules, List<ConsoleFault> console)
    {
        switch (part.Name)
        {
            case "flip" or "drop" or "garbage":
                console.Add(Noise(part, seed));
                break;
            case "silent" or "missing" or "absent":
                modules.Add(new ModuleFault(Module(part), Enum.Parse<ModuleTrouble>(part.Name, ignoreCase: true), part.WhenOf(seed)));
                break;
            case "silence" or "sleep" or "reboot" when part.Size is null:
                console.Add(new ConsoleFault(Enum.Parse<ConsoleTrouble>(part.Name, ignoreCase: true), part.WhenOf(seed)));
                break;
            case "silence" or "sleep" or "reboot":
                throw part.Wrong($"has no size; leave :{part.Size} out");
            case "cut":
                console.Add(new ConsoleFault(ConsoleTrouble.Cut, part.WhenOf(seed), Whole(part, 0, MostBytes, "bytes", "cut:200")));
                break;
            case "pager":
                console.Add(new ConsoleFault(ConsoleTrouble.Pager, part.WhenOf(seed), Whole(part, UsualPageRows, 100, "rows to a page", "pager:10")));
                break;
            case "baud":
                console.Add(new ConsoleFault(ConsoleTrouble.Speed, part.WhenOf(seed), Whole(part, null, MostBaud, "bits a second", "baud:9600")));
                break;
            case "slow":
                console.Add(new ConsoleFault(ConsoleTrouble.Slow, part.WhenOf(seed), Thinking(part)));
                break;
            default:
                throw part.Wrong($"no such fault; there are {string.Join(", ", Names)}");
        }
    }

    private static ConsoleFault Noise(FaultPart part, long seed)
    {
        // flip=0.001 is what other devices take: a probability, and always.
        var text = part.Size ?? part.When;
        var chance = FaultText.Number(text) is { } number and >= 0 and <= 1
            ? number
            : throw part.Wrong($"a probability from 0 to 1, e.g. {part.Name}=0.0001, or for a while {part.Name}:0.001=30s@2m");
        return new ConsoleFault(Enum.Parse<ConsoleTrouble>(part.Name, ignoreCase: true), part.Size is null ? Stretch.Always : part.WhenOf(seed), chance);
    }

    private static int Module(FaultPart part) =>
        int.TryParse(part.Size, out var address) && address is >= 1 and <= PylontechOptions.MostModules
            ? address
            : throw part.Wrong($"the module is missing, 1 to {PylontechOptions.MostModules}, e.g. {part.Name}:2=30s@2m");

    private static double Whole(FaultPart part, int? usual, int most, string what, string example) => part.Size switch
    {
        null when usual is { } number => number,
        { } text when int.TryParse(text, out var number) && number >= 1 && number <= most => number,
        _ => throw part.Wrong($"{what} from 1 to {most}, e.g. {example}=30s@2m"),
    };

    private static double Thinking(FaultPart part) => part.Size is { } text && FaultText.Milliseconds(text) is { } ms
        ? ms
        : throw part.Wrong("how long it thinks in ms, s or m, e.g. slow:3s=1m@2m");
}
