namespace NanoBattery.Harness.Simulation;

/// <summary>Simulated devices by the word a person types.</summary>
public static class DeviceFactory
{
    /// <summary>The stack that has a console, and options of its own.</summary>
    public const string Pylontech = "pylontech";

    /// <summary>Those that speak VE.Direct.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["shunt", "mppt", "charger", "inverter"];

    public static readonly IReadOnlyList<string> AllKinds = [.. Kinds, Pylontech];

    /// <summary>What a charger can make of a host's limit, see <see cref="ChargerKind"/>.</summary>
    public static readonly IReadOnlyList<string> ChargerKinds = [.. Enum.GetNames<ChargerKind>().Select(name => name.ToLowerInvariant())];

    /// <exception cref="ArgumentException">The kind is none of <see cref="ChargerKinds"/>; the message lists what there is.</exception>
    public static ChargerKind ChargerKindOf(string name) => ChargerKinds.Contains(name.ToLowerInvariant())
        ? Enum.Parse<ChargerKind>(name, ignoreCase: true)
        : throw new ArgumentException($"--charger-kind {name}: is not one of {string.Join('|', ChargerKinds)}");

    /// <exception cref="ArgumentException">The kind is none of <see cref="Kinds"/>; the message lists what there is.</exception>
    public static ISimulatedDevice Create(string kind, SimulationOptions options) => kind switch
    {
        "shunt" => new ShuntDevice(options),
        "mppt" => new MpptDevice(options),
        "charger" => new ChargerDevice(options),
        "inverter" => new InverterDevice(options),
        _ => throw new ArgumentException($"{kind}: no such simulated device; there are {string.Join(", ", AllKinds)}"),
    };
}
