namespace NanoBattery.Pylontech;

/// <summary>Modules of which each is there from the beginning.</summary>
internal sealed class KnownModules : IModules
{
    private readonly ModuleReading[] _modules;

    internal KnownModules(ModuleReading[] modules)
    {
        _modules = modules;
    }

    public int Count => _modules.Length;

    public ModuleReading? Find(int address) => _modules[address - 1];

    public ModuleReading Get(int address) => _modules[address - 1];
}
