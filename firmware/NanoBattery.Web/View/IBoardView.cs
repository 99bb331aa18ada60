using NanoBattery.Network;

namespace NanoBattery.Web.View;

/// <summary>What may be seen of a board from outside. Nothing can be changed through it.</summary>
public interface IBoardView
{
    /// <summary>Whoever looks at <see cref="Board"/> holds it, and for no longer than one message takes to write.</summary>
    object Gate { get; }

    /// <summary>Null where nothing is guarded.</summary>
    Board? Board { get; }

    /// <summary>Null where nothing is published.</summary>
    NetworkStatus? Network { get; }

    /// <summary>Of the clock that drives the board, in milliseconds.</summary>
    long NowMs { get; }

    /// <summary>Seconds since 1970 in UTC, or -1 while the time is not known.</summary>
    long UnixSeconds { get; }

    /// <summary>Since the start.</summary>
    int UptimeSeconds { get; }

    /// <summary>As it is called in topics.</summary>
    string Name { get; }

    /// <summary>One of <see cref="Start.BoardMode"/>.</summary>
    int Mode { get; }

    /// <summary>Why it is in that mode, in sentences.</summary>
    string Why { get; }

    /// <summary>Why it restarted last; empty where nobody noted it.</summary>
    string LastRestart { get; }

    /// <summary>Why the board could not keep something of the battery last; empty where it could.</summary>
    string StorageTrouble { get; }

    /// <summary>Bytes of memory that are free; unknown where nobody tells.</summary>
    int FreeBytes { get; }
}
