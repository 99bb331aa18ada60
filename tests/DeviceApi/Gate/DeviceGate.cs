using Mono.Cecil;
using NanoBattery.Gate.Checks;
using NanoBattery.Gate.Reading;

namespace NanoBattery.Gate;

/// <summary>Reads a compiled assembly and says what would fail on the board.</summary>
/// <param name="libraries">Paths of the assemblies that it may refer to.</param>
public sealed class DeviceGate(params string[] libraries)
{
    private readonly IDeviceCheck[] _checks =
    [
        new ForeignAssemblyCheck([.. libraries.Select(Path.GetFileNameWithoutExtension).OfType<string>()]),
        new GenericCheck(),
        new MultiDimensionalArrayCheck(),
        new InterfaceBodyCheck(),
        new StackAllocCheck(),
        new PinnedLocalCheck(),
        new MutableStructCheck(),
        new EnumTextCheck(),
        new FloatingTextCheck(),
        new NumberFormatCheck(),
        new OverflowCheck(),
        new VolatileCheck(),
        new NativeMethodCheck(),
        new ThreadEndCheck(),
        new SerialReadCheck(),
        new SerialTextCheck(),
        new SerialEventCheck(),
        new NetworkWaitCheck(),
        new WifiPasswordCheck(),
        new MqttQueueCheck(),
        new TlsVersionCheck(),
        new CollectorMessageCheck(),
    ];

    public IReadOnlyList<Finding> Check(string path)
    {
        using var file = File.OpenRead(path);
        return Check(file);
    }

    public IReadOnlyList<Finding> Check(Stream assembly)
    {
        using var resolver = new LibraryResolver(libraries);
        using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters { AssemblyResolver = resolver });
        return [.. _checks.SelectMany(check => check.Look(module)).Distinct()];
    }
}
