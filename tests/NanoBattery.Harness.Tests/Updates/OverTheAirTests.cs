using NanoBattery.Harness.Tests.Commands;
using NanoBattery.Harness.Tests.Waiting;
using NanoBattery.Tests;
using NanoBattery.Update;

namespace NanoBattery.Harness.Tests.Updates;

/// <summary>From the command that gives a bundle out to a version that is good, with all that is between.</summary>
[TestClass]
public sealed class OverTheAirTests
{
    [TestMethod]
    public void A_board_fetches_a_bundle_tries_it_and_keeps_it()
    {
        using var files = new BundleFiles();
        using var server = Serve(files.Pack(2));
        using var board = new UpdatedBoard();
        Send(board, server.Output[0]);
        board.Live(() => board.Slots.Agent.GoodVersion == 2 && Newest(board).Contains("\"Ready\""));

        CollectionAssert.AreEqual((int[])[1, 2], board.Versions);
        Assert.AreEqual("Shed.Program", board.Slots.Host.Entry);
        Assert.AreEqual("""{"State":"Ready","Version":2,"TrialVersion":2,"Progress":null,"Refused":null,"Why":null}""", Newest(board));
        CollectionAssert.IsSubsetOf(
            (string[])["Downloading", "Checking", "Restarting", "On trial", "Ready"],
            board.House.States.Select(state => state.Split('"')[3]).Distinct().ToArray());
        Assert.AreEqual(2, board.Slots.Restart());
    }

    [TestMethod]
    public void An_interrupted_download_goes_on_where_it_ended()
    {
        using var files = new BundleFiles();
        using var server = Serve(files.Pack(2));
        using var board = new UpdatedBoard();
        board.Web.BreaksAfter = 30_000;
        Send(board, server.Output[0]);
        board.Live(() => board.Versions.Count == 2);

        Assert.HasCount(2, board.Web.From);
        Assert.AreEqual(0, board.Web.From[0]);
        Assert.IsGreaterThanOrEqualTo(30_000, board.Web.From[1]);
        Assert.IsTrue(board.House.States.Exists(state => state.Contains("\"Interrupted\"")));
        CollectionAssert.AreEqual((int[])[1, 2], board.Versions);
        CollectionAssert.AreEqual(File.ReadAllBytes(files.At("x.nbu")), board.Slots.Files.Content("slot-b.nbu"));
    }

    [TestMethod]
    public void A_version_whose_guard_stands_still_is_left_for_the_one_before()
    {
        using var files = new BundleFiles();
        using var server = Serve(files.Pack(2));
        using var board = new UpdatedBoard { SickVersion = 2 };
        Send(board, server.Output[0]);
        board.Live(() => Newest(board).Contains("\"Refused\":\"not-confirmed\""));

        CollectionAssert.AreEqual((int[])[1, 2, 2, 1], board.Versions);
        StringAssert.Contains(Newest(board), "\"State\":\"Ready\",\"Version\":1,\"TrialVersion\":2");
    }

    [TestMethod]
    public void Another_boards_bundle_is_refused_in_words()
    {
        using var files = new BundleFiles();
        File.WriteAllBytes(files.Key, new byte[BundleFormat.KeyLength - 1].Append((byte)1).ToArray());
        using var server = Serve(files.Pack(2));
        using var board = new UpdatedBoard();
        Send(board, server.Output[0]);
        board.Live(() => Newest(board).Contains("\"Refused\":\"wrong-key\""));

        StringAssert.Contains(Newest(board), "It is not sealed with this board's key");
        CollectionAssert.AreEqual((int[])[1], board.Versions);
    }

    [TestMethod]
    public void An_older_version_is_refused_in_words()
    {
        using var files = new BundleFiles();
        using var server = Serve(files.Pack(1));
        using var board = new UpdatedBoard();
        Send(board, server.Output[0]);
        board.Live(() => Newest(board).Contains("\"Refused\":\"too-old\""));

        StringAssert.Contains(Newest(board), "Its version must be higher");
        CollectionAssert.AreEqual((int[])[1], board.Versions);
    }

    [TestMethod]
    public void While_a_download_hangs_the_guard_goes_round_and_the_battery_is_published()
    {
        using var files = new BundleFiles();
        using var server = Serve(files.Pack(2));
        using var board = new UpdatedBoard { UpdatesGoRound = false };
        board.Live(() => board.House.CountOf(UpdatedBoard.BatteryTopic) > 3);
        Send(board, server.Output[0]);
        board.Web.Gate.Reset();
        var updates = Task.Run(board.Life.Updates!.Step);
        Assert.IsTrue(board.Web.Waits.Wait(Deadline.Limit));

        var (feeds, states) = (board.Feeds, board.House.CountOf(UpdatedBoard.BatteryTopic));
        for (var step = 0; step < 240 * 20; step++)
        {
            board.Step();
        }

        Assert.IsFalse(updates.IsCompleted);
        Assert.IsFalse(board.Life.IsEnding, "four minutes are more than the network's thread may stand still");
        Assert.IsGreaterThan(230, board.Feeds - feeds);
        Assert.IsGreaterThan(230, board.House.CountOf(UpdatedBoard.BatteryTopic) - states);
        board.Web.Gate.Set();
        Assert.IsTrue(updates.Wait(Deadline.Limit));
    }

    private static string Newest(UpdatedBoard board) => board.House.Newest(UpdatedBoard.StateTopic);

    private static HarnessProcess Serve(string bundle)
    {
        var server = HarnessProcess.Start("bundle", "serve", bundle);
        Deadline.Until(() => server.Output.Length > 0, "the address");
        return server;
    }

    /// <summary>Tells the address when the board listens.</summary>
    private static void Send(UpdatedBoard board, string url) => board.House.SendWhenHeard(UpdatedBoard.AddressTopic, url);
}
