namespace NanoBattery.Harness.Tests.Simulation;

/// <summary>One text block as it came: its labels in order, and as many values.</summary>
internal sealed record TextBlock(List<string> Labels, List<string> Values, byte Sum)
{
    public string this[string label] => Values[Labels.IndexOf(label)];

    public long Number(string label) => long.Parse(this[label]);
}
