namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>One fault as a person wrote it: name:size=when.</summary>
internal sealed record FaultPart(string Text, string Name, string? Size, string When)
{
    public static FaultPart Of(string text)
    {
        var equals = text.IndexOf('=');
        var head = equals < 0 ? text : text[..equals];
        var colon = head.IndexOf(':');
        return new FaultPart(
            text, colon < 0 ? head : head[..colon], colon < 0 ? null : head[(colon + 1)..], equals < 0 ? "" : text[(equals + 1)..]);
    }

    public FormatException Wrong(string fix) => new($"--faults {Text}: {fix}");
}
