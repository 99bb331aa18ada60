using System.CommandLine;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Simulation.Pylontech;

namespace NanoBattery.Harness.Commands;

/// <summary>The options of a simulated device, and the device that they make.</summary>
internal sealed class SimulateOptions
{
    private readonly Argument<string> _kind = new("device") { Description = string.Join('|', DeviceFactory.AllKinds) };
    private readonly Option<string> _faults = new("--faults")
    {
        Description = "such as flip=0.0001,drop=0.0001,silence=30s@120s,hex=5,garbage:0.1=1s@9m,hexdelay:300ms=always,hexloss=0.1,"
            + "hexdeaf=30s/1h,restart=5s@2m; of pylontech instead of hex also absent:2=1h@2h,reboot=8s/1h,sleep=@5m,cut=1m@9m and more, see the README",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<long> _seed = new("--seed") { Description = "the same seed sends the same bytes", DefaultValueFactory = _ => 1 };
    private readonly Option<int?> _cells = new("--cells") { Description = "cells in series, of pylontech those of a module (default 4, of pylontech 15 or 16)" };
    private readonly Option<int?> _capacity = new("--capacity-ah") { Description = "the pack's capacity, of pylontech that of a module (default 100, of pylontech 50)" };
    private readonly Option<bool> _noSoc = new("--soc-unknown") { Description = "a shunt that is not synchronised: SOC ---" };
    private readonly Option<int?> _modules = new("--modules") { Description = "pylontech: modules in the stack, 1 to 16 (default 3)" };
    private readonly Option<string?> _layout = new("--layout")
    {
        Description = $"pylontech: whose replies it prints, {string.Join('|', ConsoleLayouts.All.Select(layout => layout.Name))} (default {ConsoleLayouts.Default.Name})",
    };

    private readonly Option<string?> _chargerKind = new("--charger-kind")
    {
        Description = $"charger, mppt: what it makes of a limit a host writes, {string.Join('|', DeviceFactory.ChargerKinds)} (default volatile): "
            + "obeys 0x2015 for a minute, only 0xEDF0 in flash, that without telling what it can do, takes 0x2015 and forgets it, "
            + "takes it and charges on",
    };

    public void AddTo(Command command)
    {
        command.Add(_kind);
        foreach (var option in (Option[])[_modules, _layout, _chargerKind, _faults, _seed, _cells, _capacity, _noSoc])
        {
            command.Add(option);
        }
    }

    public string KindOf(ParseResult parsed) => parsed.GetRequiredValue(_kind);

    public long SeedOf(ParseResult parsed) => parsed.GetValue(_seed);

    /// <exception cref="UsageException">An option does not fit; the message names it, its value and what would.</exception>
    public ISimulatedDevice DeviceOf(ParseResult parsed)
    {
        try
        {
            return KindOf(parsed) == DeviceFactory.Pylontech ? StackOf(parsed) : VeDirectOf(parsed);
        }
        catch (Exception trouble) when (trouble is ArgumentException or FormatException)
        {
            throw new UsageException(trouble.Message);
        }
    }

    private FaultyLine VeDirectOf(ParseResult parsed)
    {
        RefuseOf(parsed, _modules, "only a pylontech stack has modules");
        RefuseOf(parsed, _layout, "only a pylontech console has layouts");
        if (KindOf(parsed) is not ("charger" or "mppt"))
        {
            RefuseOf(parsed, _chargerKind, "only a charger and an mppt have kinds");
        }
        var options = new SimulationOptions
        {
            Seed = parsed.GetValue(_seed),
            Cells = Within(parsed, _cells, 1, 24) ?? 4,
            CapacityAmpHours = Within(parsed, _capacity, 1, 10_000) ?? 100,
            ChargerKind = DeviceFactory.ChargerKindOf(parsed.GetValue(_chargerKind) ?? nameof(ChargerKind.Volatile)),
            SocKnown = !parsed.GetValue(_noSoc),
        };
        return new FaultyLine(DeviceFactory.Create(KindOf(parsed), options), FaultsParser.Parse(parsed.GetValue(_faults)!, options.Seed), options.Seed);
    }

    private PylontechDevice StackOf(ParseResult parsed)
    {
        RefuseOf(parsed, _chargerKind, "only a charger and an mppt have kinds");
        RefuseOf(parsed, _noSoc, "a pylontech module always counts");
        var name = parsed.GetValue(_layout) ?? ConsoleLayouts.Default.Name;
        var layout = ConsoleLayouts.All.FirstOrDefault(layout => layout.Name == name)
            ?? throw new UsageException($"--layout {name}: is not one of {string.Join('|', ConsoleLayouts.All.Select(layout => layout.Name))}");
        var options = new PylontechOptions
        {
            Seed = parsed.GetValue(_seed),
            Layout = layout,
            Modules = Within(parsed, _modules, 1, layout.MostModules) ?? 3,
            Cells = Within(parsed, _cells, 1, 24) ?? layout.Cells,
            CapacityAmpHours = Within(parsed, _capacity, 1, 1_000) ?? 50,
        };
        return new PylontechDevice(options, ConsoleFaultsParser.Parse(parsed.GetValue(_faults)!, options.Seed));
    }

    private static void RefuseOf(ParseResult parsed, Option option, string why)
    {
        if (parsed.GetResult(option) is { Implicit: false })
        {
            throw new UsageException($"{option.Name}: {why}; leave it out");
        }
    }

    private static int? Within(ParseResult parsed, Option<int?> option, int minimum, int maximum) =>
        parsed.GetValue(option) is not { } value || (value >= minimum && value <= maximum)
            ? parsed.GetValue(option)
            : throw new UsageException($"{option.Name} {value}: is not between {minimum} and {maximum}");
}
