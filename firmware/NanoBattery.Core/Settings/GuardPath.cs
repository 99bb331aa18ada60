namespace NanoBattery.Settings;

/// <summary>"guard.rules.cell-high.on" taken apart: "cell-high" and "on".</summary>
internal sealed class GuardPath
{
    internal GuardPath(string path, int prefixLength)
    {
        int dot = path.LastIndexOf('.');
        Id = dot > prefixLength ? path.Substring(prefixLength, dot - prefixLength) : "";
        Field = path.Substring(dot + 1);
    }

    internal string Id { get; }

    internal string Field { get; }
}
