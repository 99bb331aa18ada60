namespace NanoBattery.Streams;

/// <summary>Every kind of device there is a talk of.</summary>
public static class Talks
{
    public static readonly string[] Names = ["shunt", "solar", "split solar", "charger", "inverter"];

    public static ITalk Named(string name) => name switch
    {
        "shunt" => new ShuntTalk(),
        "solar" => new SolarTalk(),
        "split solar" => new SplitSolarTalk(),
        "charger" => new ChargerTalk(),
        "inverter" => new InverterTalk(),
        _ => throw new ArgumentException("there is no talk of a " + name, nameof(name)),
    };

    public static SentStream Of(string name, int blocks, int seed, double framesPerTextByte = 0)
    {
        return Sender.Hear(Named(name), blocks, new Random(seed), framesPerTextByte);
    }
}
