namespace NanoBattery.Web.View;

/// <summary>The seam to the time of day. It may be unknown, and it may leap; nothing is put in order by it.</summary>
public interface IWallClock
{
    /// <summary>Seconds since 1970 in UTC, or -1 while nobody has told the time. Any thread may ask.</summary>
    long UnixSeconds { get; }
}
