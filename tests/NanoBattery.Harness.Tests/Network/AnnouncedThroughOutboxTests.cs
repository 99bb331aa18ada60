using NanoBattery.Harness.Simulation;
using NanoBattery.HomeAssistant;
using NanoBattery.Network;
using NanoBattery.Settings;

namespace NanoBattery.Harness.Tests.Network;

/// <summary>A board with all its messages, its outbox, and what keeps the network, on a clock of the test's.</summary>
[TestClass]
public sealed class AnnouncedThroughOutboxTests : IClock, IHeartbeat
{
    private readonly HashSet<string> _kept = [];
    private readonly VirtualBroker _broker;
    private long _nowMs = 1_000;

    public AnnouncedThroughOutboxTests() => _broker = new VirtualBroker(_kept, ms => _nowMs += ms);

    public long NowMs => _nowMs;

    public void Note()
    {
    }

    [TestMethod]
    [DataRow(0, 0)]
    [DataRow(300, 0)]
    [DataRow(0, 3_600)]
    [DataRow(150, 600)]
    public void All_that_Home_Assistant_is_told_arrives_from_an_outbox_of_eight_kilobytes(int publishTakesMs, int awaySeconds)
    {
        var wanted = new HomeAssistant.Listening("shunt").Run(60).Entities.Select(entity => entity.Topic).ToHashSet();
        Assert.IsGreaterThan(90, wanted.Count);
        var settings = new BoardSettings();
        settings.Set("serial.device", "vedirect");
        settings.Set("wifi.ssid", "shed");
        settings.Set("mqtt.host", "venus.local");
        var outbox = new Outbox(this, pages: 2);
        var keeper = new NetworkKeeper(settings, "board-1", _broker, _broker, outbox, new Arrivals(), this, this, new Random(3));
        var link = new SimulatedLink(DeviceFactory.Create("shunt", new SimulationOptions()));
        var board = new Board(settings, link, outbox, announcer: new Discovery(settings));
        _broker.PublishTakesMs = publishTakesMs;
        _broker.IsAway = awaySeconds > 0;

        // The guard's step is not held up by the network's: it takes all that passed meanwhile.
        for (var boardMs = 0L; boardMs < (awaySeconds + 240) * 1000L;)
        {
            _broker.IsAway = boardMs < awaySeconds * 1000L;
            keeper.Step();
            _nowMs += NetworkKeeper.StepMs;
            for (; boardMs < _nowMs; boardMs += 20)
            {
                link.AdvanceTo(boardMs);
                board.NoteBroker(keeper.Status.IsOnline);
                board.Step(boardMs);
            }
            Assert.IsTrue(!_broker.IsAway || outbox.Count < 6, "nothing piles up while the broker is away");
        }

        Assert.IsEmpty(wanted.Except(_kept));
        Assert.AreEqual(0, outbox.LostCount);
    }
}
