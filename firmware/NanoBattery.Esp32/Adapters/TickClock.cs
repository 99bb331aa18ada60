using NanoBattery.Network;

namespace NanoBattery.Esp32.Adapters;

/// <summary>Milliseconds since the start, which nobody sets.</summary>
internal sealed class TickClock : IClock
{
    public long NowMs => System.Environment.TickCount64;
}
