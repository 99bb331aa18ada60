namespace NanoBattery.Pylontech;

/// <summary>The modules that a stack may have. Most addresses have none: what is known of a module is made when there is one.</summary>
public interface IModules
{
    /// <summary>How many addresses there are, from 1.</summary>
    int Count { get; }

    /// <summary>What is known of an address, or null where nothing was ever told.</summary>
    ModuleReading? Find(int address);

    /// <summary>What is known of an address, empty at first.</summary>
    ModuleReading Get(int address);
}
