using System.Net.Http.Json;
using System.Text.Json;
using NanoBattery.Files;
using NanoBattery.Harness.Mqtt;
using NanoBattery.Harness.Output;
using NanoBattery.Harness.Simulation;
using NanoBattery.Harness.Storage;
using NanoBattery.Harness.Tests.Lines;
using NanoBattery.Harness.Tests.Network;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Harness.Web;
using NanoBattery.Settings;
using NanoBattery.Tests;
using NanoBattery.Web;

namespace NanoBattery.Harness.Tests.Web;

/// <summary>What the battery did on the days before is on the page after a restart, where a folder is named for it.</summary>
[TestClass]
public sealed class KeptDaysTests
{
    private const string Week = "api/history?range=week";
    private const int Minute = 60_000;

    [TestMethod]
    public async Task The_weeks_points_are_there_after_restarts_of_run()
    {
        using var directory = new TemporaryDirectory();
        var folder = directory.File("kept");
        Directory.CreateDirectory(folder);
        var points = Live(32 * Minute, new FolderFiles(folder, Assert.Fail));
        Assert.HasCount(3, points);
        for (var restart = 0; restart < 2; restart++)
        {
            using var page = new LivePage("shunt", "--store", folder);
            CollectionAssert.AreEqual(points, Voltages(await (await page.Get(Week)).Content.ReadFromJsonAsync<JsonElement>()));
            page.Board.Interrupt();
            Assert.AreEqual(0, page.Board.ExitCode);
        }
    }

    [TestMethod]
    public void Without_a_folder_nothing_is_kept()
    {
        Assert.HasCount(1, Live(12 * Minute, null));
        Assert.IsEmpty(Live(0, null));
    }

    [TestMethod]
    public async Task A_folder_without_them_is_an_empty_week()
    {
        using var directory = new TemporaryDirectory();
        using var page = new LivePage("shunt", "--store", directory.File("kept"));
        Assert.IsEmpty(Voltages(await (await page.Get(Week)).Content.ReadFromJsonAsync<JsonElement>()));
    }

    /// <summary>A board on the desk lives for a while, faster than it is.</summary>
    /// <returns>The millivolts of the week on its page then.</returns>
    private static List<int> Live(long ms, IFiles? files)
    {
        var settings = new BoardSettings();
        var clock = new ManualClock { NowMs = 0 };
        var line = new SimulatedLink(new ShuntDevice(new() { CapacityAmpHours = 280, Cells = 16 }));
        var address = WebAddress.Parse($"127.0.0.1:{FreePort.Take()}");
        using var site = new DeskSite(
            address, new DeskView(settings, clock, broker: null, isNow: true), new WebAccess(settings), new KeptFile(), new CommandQueue(), files);
        var board = new Board(settings, site.Watch(line), CountingSink.Of(), null, site.Commands);
        site.Show(board);
        for (; clock.NowMs < ms; clock.NowMs += 500)
        {
            lock (site.Gate)
            {
                line.AdvanceTo(clock.NowMs);
                board.Step(clock.NowMs);
            }
            site.Step(hasBroker: false);

            // The days are on another thread.
            Thread.Sleep(files is null ? 0 : 1);
        }
        using var client = new HttpClient { BaseAddress = new($"http://{address.Text}/") };
        List<int> points = [];
        Deadline.Until(
            () =>
            {
                site.Step(hasBroker: false);
                points = Voltages(client.GetFromJsonAsync<JsonElement>(Week).GetAwaiter().GetResult());
                return points.Count == ms / (10 * Minute);
            },
            () => $"a point each ten minutes: {points.Count}");
        return points;
    }

    private static List<int> Voltages(JsonElement history) =>
        [.. history.GetProperty("points").EnumerateArray().Where(point => point[1].ValueKind == JsonValueKind.Number).Select(point => point[1].GetInt32())];
}
