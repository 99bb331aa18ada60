namespace NanoBattery.Web;

/// <summary>Somebody who knows the board's password, from log-in to log-out.</summary>
public sealed class Session
{
    /// <summary>What the browser sends back in its cookie. Never written anywhere else.</summary>
    public string Id { get; private set; } = "";

    /// <summary>What the page sends with each change.</summary>
    public string Csrf { get; private set; } = "";

    internal bool IsOpen => Id.Length > 0;

    /// <summary>When it was used last.</summary>
    internal long UsedMs { get; private set; }

    internal void Open(string id, string csrf, long nowMs)
    {
        Id = id;
        Csrf = csrf;
        UsedMs = nowMs;
    }

    internal void Use(long nowMs)
    {
        UsedMs = nowMs;
    }

    internal void Close()
    {
        Id = "";
        Csrf = "";
    }
}
