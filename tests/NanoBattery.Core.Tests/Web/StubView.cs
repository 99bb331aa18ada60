using NanoBattery.Network;
using NanoBattery.Readings;
using NanoBattery.Start;
using NanoBattery.Web.View;

namespace NanoBattery.Tests;

/// <summary>A board as it is seen from outside, on clocks that go when a test says so.</summary>
public sealed class StubView : IBoardView
{
    public object Gate { get; } = new object();

    public Board? Board { get; set; }

    public NetworkStatus? Network { get; set; }

    public long NowMs { get; set; }

    public long UnixSeconds { get; set; } = -1;

    public int UptimeSeconds => (int)(NowMs / 1_000);

    public string Name { get; set; } = "board";

    public int Mode { get; set; } = BoardMode.Running;

    public string Why { get; set; } = "";

    public string LastRestart { get; set; } = "";

    public string StorageTrouble { get; set; } = "";

    public int FreeBytes { get; set; } = Reading.Unknown;
}
