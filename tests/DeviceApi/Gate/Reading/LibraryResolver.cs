using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>Finds the given libraries and no others. Cecil's own would take a desktop mscorlib for the board's.</summary>
internal sealed class LibraryResolver(string[] paths) : IAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> _read = [];

    public AssemblyDefinition? Resolve(AssemblyNameReference name)
    {
        if (_read.TryGetValue(name.Name, out var known))
            return known;
        var path = Array.Find(paths, path => Path.GetFileNameWithoutExtension(path) == name.Name);
        if (path is null)
            return null;
        return _read[name.Name] = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this });
    }

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    public void Dispose()
    {
        foreach (var assembly in _read.Values)
            assembly.Dispose();
    }
}
