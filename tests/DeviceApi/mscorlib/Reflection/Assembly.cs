using System.Globalization;

namespace System.Reflection;

public class Assembly
{
    public Assembly() { }
    public virtual string FullName { get; }
    public static Assembly GetExecutingAssembly() => throw null;
    public AssemblyName GetName() => throw null;
    public static Assembly GetAssembly(Type type) => throw null;
    public virtual Type GetType(string name) => throw null;
    public virtual Type GetType(string name, bool throwOnError) => throw null;
    public virtual Type[] GetTypes() => throw null;
    public Assembly GetSatelliteAssembly(CultureInfo culture) => throw null;
    public static Assembly Load(string assemblyString) => throw null;
    public static Assembly Load(byte[] rawAssembly) => throw null;
}

public sealed class AssemblyName
{
    private AssemblyName() { }
    public string Name { get; }
    public string FullName { get; }
    public Version Version { get; }
}

[Flags]
public enum AssemblyNameFlags
{
    None = 0, PublicKey = 1, EnableJITcompileOptimizer = 16384, EnableJITcompileTracking = 32768,
    Retargetable = 256,
}

public enum ProcessorArchitecture
{
    None = 0, MSIL = 1, X86 = 2, IA64 = 3, Amd64 = 4,
}
