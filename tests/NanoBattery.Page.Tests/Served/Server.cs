namespace NanoBattery.Page.Tests.Served;

/// <summary>Who serves a board's page.</summary>
public enum Server
{
    /// <summary>The desk's, with many connections at once.</summary>
    Desk,

    /// <summary>The board's own, with one after the other.</summary>
    Board,
}
