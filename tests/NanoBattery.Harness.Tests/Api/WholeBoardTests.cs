using NanoBattery.Web.Api;

namespace NanoBattery.Harness.Tests.Api;

[TestClass]
public sealed class WholeBoardTests
{
    [TestMethod]
    public void A_whole_board_tells_its_state()
    {
        var state = ApiBench.Parse(new WholeBoard().Run(30).Get(BatteryApi.State));
        Assert.AreEqual("shed", state.GetProperty("board").GetProperty("name").GetString());
        Assert.AreEqual("running", state.GetProperty("board").GetProperty("mode").GetString());
        Assert.AreEqual(30, state.GetProperty("uptimeSeconds").GetInt32());
        Assert.AreEqual(1_800_000_031, state.GetProperty("time").GetInt64());
        var connections = state.GetProperty("connections");
        Assert.AreEqual("ok", connections.GetProperty("line").GetProperty("state").GetString());
        Assert.AreEqual("joined", connections.GetProperty("wifi").GetProperty("state").GetString());
        StringAssert.StartsWith(connections.GetProperty("wifi").GetProperty("words").GetString(), "Joined");
        Assert.AreEqual("connected", connections.GetProperty("broker").GetProperty("state").GetString());
        StringAssert.StartsWith(connections.GetProperty("broker").GetProperty("words").GetString(), "Connected for");
        Assert.IsTrue(state.GetProperty("battery").GetProperty("isLive").GetBoolean());
    }

    [TestMethod]
    public void What_the_broker_missed_comes_when_it_is_back()
    {
        var board = new WholeBoard().Run(30);
        board.Listener.IsThere = false;
        board.Run(300);
        Assert.AreEqual("away", ApiBench.Parse(board.Get(BatteryApi.State)).GetProperty("connections").GetProperty("broker").GetProperty("state").GetString());
        board.Listener.IsThere = true;
        board.Run(120);
        Assert.IsGreaterThanOrEqualTo(5, board.Listener.Count);
        Assert.AreEqual(60, ApiBench.Parse(board.Listener.TextAt(0)).GetProperty("stepSeconds").GetInt32());
    }

    [TestMethod]
    public void A_file_system_that_takes_nothing_more_is_told()
    {
        var board = new WholeBoard().Run(30);
        Assert.AreEqual("", Storage(board));
        board.Files.IsWorn = true;
        board.Run(3_700);
        StringAssert.StartsWith(Storage(board), "history: the file system is full or worn");
        Assert.IsTrue(board.Life.Guard.HasReadings);
    }

    [TestMethod]
    public void While_somebody_looks_the_guard_waits_and_then_goes_on()
    {
        var board = new WholeBoard().Run(5);
        Task round;
        lock (board.Life.Guard.Gate)
        {
            round = Task.Run(() => board.Life.Guard.Round(6_000));
            Assert.IsFalse(round.Wait(100));
        }
        Assert.IsTrue(round.Wait(TimeSpan.FromSeconds(30)));
    }

    private static string? Storage(WholeBoard board) =>
        ApiBench.Parse(board.Get(BatteryApi.State)).GetProperty("board").GetProperty("storage").GetString();
}
