using System;
using NanoBattery.Web.View;

namespace NanoBattery.Esp32.Adapters;

/// <summary>The time of day, once a time server has told it. Before, the board's calendar begins at some year that is over.</summary>
internal sealed class WallClock : IWallClock
{
    private const int FirstYear = 2026;

    public long UnixSeconds
    {
        get
        {
            DateTime now = DateTime.UtcNow;
            return now.Year < FirstYear ? -1 : (now.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
        }
    }
}
