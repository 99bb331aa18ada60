namespace NanoBattery.Guard;

/// <summary>Why a limit is what it is. Its texts are made once, when they are first needed: most rules never bind, and texts cost memory.</summary>
public sealed class Reason
{
    private string? _after;

    public Reason(string words)
    {
        Binds = words;
    }

    /// <summary>While it binds.</summary>
    public string Binds { get; }

    /// <summary>While what it bound is still rising.</summary>
    public string After => _after ??= "Recovering after: " + Binds;
}
