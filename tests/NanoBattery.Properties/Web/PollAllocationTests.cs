using NanoBattery.Network;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trend;

namespace NanoBattery.Properties;

/// <summary>Somebody leaves the page open for months: what is asked each second takes next to no memory.</summary>
[TestClass]
public sealed class PollAllocationTests
{
    private const int Polls = 1_000;

    [TestMethod]
    [DataRow("/api/state", 128)]
    [DataRow("/metrics", 0)]
    [DataRow("/battery.json", 0)]
    [DataRow("/health", 64)]
    [DataRow("/api/history?range=hour", 512)]
    public void What_is_asked_each_second_allocates_no_more_than_some_words(string target, int mostBytes)
    {
        Poller poller = new();
        for (var i = 0; i < 100; i++)
        {
            poller.Ask(target);
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Polls; i++)
        {
            poller.Ask(target);
        }
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Assert.IsLessThanOrEqualTo(mostBytes, allocated / Polls);
        Assert.IsGreaterThan(50L * Polls, poller.Sent);
    }

    private sealed class Poller : IWebOutput
    {
        private readonly Router _router = new();
        private readonly WebRequest _request = new(new byte[16]);
        private readonly WebResponse _response = new();

        public Poller()
        {
            var settings = new BoardSettings();
            settings.Set("serial.device", "vedirect");
            var line = new Playback();
            var view = new StubView { Network = new NetworkStatus("shed", "venus.local") };
            view.Network.Become(NetworkState.Connected, BrokerAnswer.Accepted, 0);
            view.Board = new Board(settings, line, new CountingSink());
            var trends = new TrendKeeper(view, null, new TrendSizes());
            var block = Wire.Begin().ShuntBlock("13200", "1500", "500").ToArray();
            for (var i = 0; i < 400; i++)
            {
                view.NowMs += 1_000;
                line.Load(block);
                line.LetThrough(block.Length);
                view.Board.Step(view.NowMs);
                trends.Step();
            }
            new BatteryApi(view, trends, null, (_, _) => true).Register(_router);
        }

        public long Sent { get; private set; }

        public void Ask(string target)
        {
            _request.Begin("GET", target);
            _router.Handle(_request, _response);
            _response.Body!.WriteTo(this);
        }

        public void Text(string ascii) => Sent += ascii.Length;

        public void Bytes(byte[] bytes, int offset, int count) => Sent += count;
    }
}
