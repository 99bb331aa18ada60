namespace NanoBattery.Harness.Simulation;

/// <summary>Reads faults from a text such as "flip=0.0001,drop=0.0001,silence=30s@120s,hex=5,garbage=0.001".</summary>
public static class FaultsParser
{
    private const double MostHexPerSecond = 100;

    /// <exception cref="FormatException">The message names the key, the value and the fix.</exception>
    public static Faults Parse(string text)
    {
        double flip = 0, drop = 0, garbage = 0, hex = 0;
        var silences = new List<Silence>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            var key = equals < 0 ? part : part[..equals];
            var value = equals < 0 ? "" : part[(equals + 1)..];
            switch (key)
            {
                case "flip":
                    flip = Probability(key, value);
                    break;
                case "drop":
                    drop = Probability(key, value);
                    break;
                case "garbage":
                    garbage = Probability(key, value);
                    break;
                case "hex":
                    hex = Rate(key, value);
                    break;
                case "silence":
                    silences.Add(SilenceAt(value));
                    break;
                default:
                    throw new FormatException($"--faults {part}: no such fault; there are flip, drop, garbage, hex and silence");
            }
        }
        return new Faults
        {
            FlipProbability = flip,
            DropProbability = drop,
            GarbageProbability = garbage,
            HexPerSecond = hex,
            Silences = silences,
        };
    }

    private static double Probability(string key, string value) => FaultText.Number(value) is { } number and >= 0 and <= 1
        ? number
        : throw new FormatException($"--faults {key}={value}: a probability from 0 to 1, e.g. {key}=0.0001");

    private static double Rate(string key, string value) => FaultText.Number(value) is { } number and >= 0 and <= MostHexPerSecond
        ? number
        : throw new FormatException($"--faults {key}={value}: frames a second from 0 to {MostHexPerSecond}, e.g. {key}=5");

    private static Silence SilenceAt(string value)
    {
        var at = value.IndexOf('@');
        if (at > 0 && FaultText.Milliseconds(value[..at]) is { } length and > 0 && FaultText.Milliseconds(value[(at + 1)..]) is { } start)
        {
            return new Silence(start, length);
        }
        throw new FormatException($"--faults silence={value}: a length, @ and a start in ms, s, m or h, e.g. silence=30s@120s");
    }
}
