namespace NanoBattery.Harness.Simulation;

/// <summary>One fault as a person wrote it: name:size=when.</summary>
internal sealed record FaultPart(string Text, string Name, string? Size, string When)
{
    /// <summary>The option that it was written behind.</summary>
    public string Option { get; init; } = "--faults";

    private const string WhenHelp = "when it is: a length, @ and a start such as 30s@2m, @2m for ever after, 30s/1h at random once an hour, or always";

    public static FaultPart Of(string text)
    {
        var equals = text.IndexOf('=');
        var head = equals < 0 ? text : text[..equals];
        var colon = head.IndexOf(':');
        return new FaultPart(
            text, colon < 0 ? head : head[..colon], colon < 0 ? null : head[(colon + 1)..], equals < 0 ? "" : text[(equals + 1)..]);
    }

    public FormatException Wrong(string fix) => new($"{Option} {Text}: {fix}");

    /// <summary>Reads when it is.</summary>
    /// <param name="seed">Where what happens at random comes from.</param>
    /// <exception cref="FormatException">It is no time; the message names the part and the fix.</exception>
    public IWhen WhenOf(long seed)
    {
        var at = When.IndexOfAny(['@', '/']);
        if (When == "always")
        {
            return Stretch.Always;
        }
        if (at < 0 || FaultText.Milliseconds(When[(at + 1)..]) is not { } moment)
        {
            throw Wrong(WhenHelp);
        }
        var length = at == 0 ? null : FaultText.Milliseconds(When[..at]);
        return (When[at], length) switch
        {
            ('@', null) when at == 0 => new Stretch(moment, null),
            ('@', > 0) => new Stretch(moment, length),
            ('/', > 0) when length <= moment / 2 => new Recurring(length.Value, moment, seed),
            ('/', > 0) => throw Wrong("lasts longer than half of what it comes round in; make it shorter, or rarer"),
            _ => throw Wrong(WhenHelp),
        };
    }
}
