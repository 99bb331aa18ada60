using System.Text;
using NanoBattery.Files;
using NanoBattery.Life;
using NanoBattery.Messages;
using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Start;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Memory;

/// <summary>What stands around the board's step on any board at work: the same whatever is on the line.</summary>
public static class Surroundings
{
    public static int OfOutbox => BoardHeap.Of(new Outbox(new StillClock(), BoardLife.OutboxPages)).Bytes;

    public static int OfRest => BoardHeap.Of(Make()).Bytes - OfOutbox;

    /// <summary>The largest piece while a settings file is read that is as long as it may be.</summary>
    public static HeapItem LargestOfReading
    {
        get
        {
            MemoryFiles files = new();
            byte[] text = Encoding.ASCII.GetBytes("{" + new string(' ', SettingsReader.MostBytes - 2) + "}");
            files.Put(SettingsStore.FileName, text);
            LoadedSettings loaded = new SettingsStore(files).Load();
            return BoardHeap.Of(text, loaded.Settings).Largest;
        }
    }

    /// <summary>The largest piece while the portal is asked, and while it writes what is saved.</summary>
    public static HeapItem LargestOfPortal =>
        BoardHeap.Of(new WebRequest(new byte[WebRequest.LongestBody]), new JsonWriter(SettingsReader.MostBytes)).Largest;

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
            new TracedLink(new ScriptedLine(), clock), new WebAccess(settings),
        ];
    }
}
