namespace NanoBattery.Guard;

/// <summary>Why a limit is what it is. Its texts are made once: while readings come in, none is put together.</summary>
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
