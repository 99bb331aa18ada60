using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Tests;

namespace NanoBattery.Memory;

/// <summary>What stands around the board's step on any board at work: the same whatever is on the line.</summary>
public static class Surroundings
{
    public static int OfOutbox => BoardHeap.Of(new Outbox(new StillClock(), BoardLife.OutboxPages)).Bytes;

    public static int OfRest => BoardHeap.Of(Make()).Bytes - OfOutbox;

    private static object[] Make()
    {
        BoardSettings settings = new();
        settings.Set("wifi.ssid", "shed");
        settings.Set("mqtt.host", "venus.local");
        StillClock clock = new();
        MemoryFiles files = new();
        CommandQueue commands = new(BoardLife.CommandsAtOnce);
        Arrivals arrivals = new Arrivals().Add(settings.TopicOf(Setting.TopicLimit), commands).Add(settings.TopicOf(Setting.TopicGuard), commands);
        Supervisor supervisor = new(BoardMode.Running);
        return
        [
            new NetworkKeeper(
                settings, "nanobattery-shed-1a2b3c", new DeafRadio(), new DeafBroker(), new Outbox(clock, BoardLife.OutboxPages), arrivals, clock,
                new DeafHeart(), new Random(1)),
            supervisor, new WatchdogFeed(supervisor), new FailSafeRelay(BoardMode.Running), new Button(), new StatusLight(),
            new FileStore(files, BoardLife.LargestBlob), new StartRecord(new FileStore(files, BoardLife.LargestBlob), 0), new SettingsStore(files),
        ];
    }
}
