using System;
using System.Collections;
using System.Reflection;

namespace NanoBattery.Update;

/// <summary>Loads by reflection. How much memory is free is the board's to say.</summary>
public abstract class PartHost : IPartHost
{
    private readonly ArrayList _loaded = new ArrayList();

    public abstract int FreeMemoryBytes { get; }

    public virtual void Load(byte[] part)
    {
        _loaded.Add(Assembly.Load(part));
    }

    public bool Run(string entryType)
    {
        // The entry is in the last part, as it needs all the others.
        for (int i = _loaded.Count - 1; i >= 0; i--)
        {
            Type? type = ((Assembly)_loaded[i]!).GetType(entryType);
            MethodInfo? main = type == null ? null : type.GetMethod("Main", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
            if (main != null)
            {
                main.Invoke(null, null);
                return true;
            }
        }

        return false;
    }
}
