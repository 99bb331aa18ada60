namespace NanoBattery.Update;

/// <summary>The seam to the interpreter: what loads an application's assemblies and starts it.</summary>
public interface IPartHost
{
    /// <summary>Bytes of memory that can be had, after a collection.</summary>
    int FreeMemoryBytes { get; }

    /// <summary>Loads an assembly, for good: only a restart unloads it. The array belongs to it from then on. Throws where it is refused.</summary>
    void Load(byte[] part);

    /// <summary>Calls the static Main of a type that was loaded.</summary>
    /// <returns>False where there is no such type or method; true when Main has returned. What Main throws comes through.</returns>
    bool Run(string entryType);
}
