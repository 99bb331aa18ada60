using NanoBattery.Commands;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.HomeAssistant;
using NanoBattery.Network;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Network;

[TestClass]
public sealed class BlockedNetworkTests
{
    [TestMethod]
    [DataRow("Join")]
    [DataRow("Connect")]
    [DataRow("Subscribe")]
    [DataRow("Publish")]
    [DataRow("Close")]
    public void The_board_reads_and_guards_on_while_the_network_hangs_in(string call)
    {
        using var network = new BlockedNetwork(call);
        var settings = new BoardSettings();
        settings.Set("wifi.ssid", "shed");
        settings.Set("mqtt.host", "venus.local");
        var clock = new RunningClock();
        var outbox = new Outbox(clock, pages: 4);
        var commands = new CommandQueue(8);
        var arrivals = new Arrivals().Add(settings.TopicOf(Setting.TopicGuard), commands);
        var keeper = new NetworkKeeper(settings, "board-1", network, network, outbox, arrivals, clock, network, new Random(1));
        var isOver = false;
        var thread = new Thread(() =>
        {
            while (!Volatile.Read(ref isOver))
            {
                keeper.Step();
                Thread.Sleep(1);
            }
        }) { IsBackground = true };
        thread.Start();

        // This thread is the guard's.
        var link = new SimulatedLink(new ShuntDevice(new SimulationOptions { Cells = 16 }));
        var board = new Board(settings, link, outbox, commands: commands, announcer: new Discovery(settings));
        var nowMs = 0L;
        Deadline.Until(
            () =>
            {
                Step();
                return network.IsBlocked;
            },
            "the network's thread in " + call);
        var beats = network.Beats;
        var blocks = board.Device?.BlocksTaken ?? 0;
        for (var i = 0; i < 60_000 / 20; i++)
        {
            Step();
        }

        Assert.IsGreaterThan(blocks + 50, board.Device!.BlocksTaken);
        Assert.IsGreaterThan(0, outbox.Count);
        Assert.AreEqual(beats, network.Beats, "a thread that hangs has no heartbeat");
        Assert.IsTrue(network.IsBlocked);

        // What it asked for meanwhile is still heard.
        arrivals.Arrived(settings.TopicOf(Setting.TopicGuard), "release"u8.ToArray(), 7, false);
        Step();
        Assert.IsFalse(commands.Take(new Command()));
        Volatile.Write(ref isOver, true);
        network.Dispose();
        Assert.IsTrue(thread.Join(Deadline.Limit));

        void Step()
        {
            nowMs += 20;
            link.AdvanceTo(nowMs);
            board.NoteBroker(keeper.Status.IsOnline);
            board.Step(nowMs);
        }
    }
}
