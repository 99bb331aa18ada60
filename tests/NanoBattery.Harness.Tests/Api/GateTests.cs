using NanoBattery.Network;
using NanoBattery.Tests;
using NanoBattery.Web;
using NanoBattery.Web.Api;
using NanoBattery.Web.Trend;
using NanoBattery.Web.View;

namespace NanoBattery.Harness.Tests.Api;

/// <summary>Two threads and one board: it is looked at under the gate, and sent outside of it.</summary>
[TestClass]
public sealed class GateTests
{
    [TestMethod]
    [DataRow(BatteryApi.State)]
    [DataRow(BatteryApi.Metrics)]
    [DataRow(BatteryApi.Battery)]
    [DataRow(BatteryApi.Health)]
    public void The_board_is_only_looked_at_under_the_gate_and_nothing_is_sent_under_it(string path)
    {
        var view = new WatchfulView(ApiBench.Stack(3).Run(60).View);
        var router = new Router();
        var trends = new TrendKeeper(view, null, new TrendSizes());
        trends.Step();
        new BatteryApi(view, trends, null, (_, _) => true).Register(router);
        var request = new WebRequest(new byte[1]);
        var response = new WebResponse();
        request.Begin("GET", path);
        router.Handle(request, response);
        Assert.AreEqual(-1, response.BodyLength);
        var client = new SlowClient(view.Gate);
        response.Body!.WriteTo(client);

        Assert.IsGreaterThan(0, view.Looks);
        Assert.IsGreaterThan(0, client.Pieces);
    }

    [TestMethod]
    public void Answers_are_whole_while_the_board_goes_on()
    {
        var bench = ApiBench.Stack(5).Run(30);
        using var stop = new CancellationTokenSource();
        var guard = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                lock (bench.View.Gate)
                {
                    bench.Run(0.1);
                }
            }
        });
        for (var i = 0; i < 200; i++)
        {
            Assert.AreEqual(5, bench.Json(BatteryApi.State).GetProperty("modules").GetArrayLength());
            bench.Json(BatteryApi.History);
            Exposition.Parse(bench.Get(BatteryApi.Metrics));
        }
        stop.Cancel();
        guard.GetAwaiter().GetResult();
    }

    /// <summary>Lets nobody see the board who does not hold the gate.</summary>
    private sealed class WatchfulView(StubView view) : IBoardView
    {
        public int Looks { get; private set; }

        public object Gate => view.Gate;

        public Board? Board
        {
            get
            {
                Assert.IsTrue(Monitor.IsEntered(Gate));
                Looks++;
                return view.Board;
            }
        }

        public NetworkStatus? Network => view.Network;

        public long NowMs => view.NowMs;

        public long UnixSeconds => view.UnixSeconds;

        public int UptimeSeconds => view.UptimeSeconds;

        public string Name => view.Name;

        public int Mode => view.Mode;

        public string Why => view.Why;

        public string LastRestart => view.LastRestart;

        public string StorageTrouble => view.StorageTrouble;

        public int FreeBytes => view.FreeBytes;
    }

    private sealed class SlowClient(object gate) : IWebOutput
    {
        public int Pieces { get; private set; }

        public void Text(string ascii) => Bytes([], 0, 0);

        public void Bytes(byte[] bytes, int offset, int count)
        {
            Assert.IsFalse(Monitor.IsEntered(gate));
            Pieces++;
        }
    }
}
