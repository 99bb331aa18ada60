using NanoBattery.Network;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>When a version on trial is good.</summary>
[TestClass]
public class UpdateTrialTests
{
    [TestMethod]
    public void A_version_that_is_well_for_a_minute_is_good_and_says_so()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        room.Run(5);
        Assert.IsTrue(room.Told.IndexOf("{\"State\":\"On trial\",\"Version\":1,\"TrialVersion\":2") == 0, room.Told);
        room.Run(50);
        Assert.IsTrue(room.Board.Agent.GetStatus() == UpdateStatus.Testing);
        room.Run(10);

        Assert.IsTrue(room.Board.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.IsTrue(room.Told.IndexOf("{\"State\":\"Ready\",\"Version\":2,\"TrialVersion\":2") == 0, room.Told);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_broker_that_is_away_does_not_speak_against_a_version()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        room.Network.Broker.Answer = BrokerAnswer.Unreachable;
        room.Network.Broker.Reset();
        room.Run(80);

        Assert.IsFalse(room.Network.Keeper.Status.IsOnline);
        Assert.AreEqual(2, room.Board.Agent.GoodVersion);
    }

    [TestMethod]
    public void A_version_that_never_gets_into_the_Wi_Fi_is_not_good_as_none_would_come_after_it()
    {
        UpdateRoom room = new UpdateRoom();
        room.Network.Radio.Answer = WifiAnswer.NotFound;
        Assert.AreEqual("none", room.Board.Receive(UpdateRoom.Bundle(2)));
        Assert.AreEqual(2, room.Restart());
        room.Run(600);

        Assert.AreEqual(1, room.Board.Agent.GoodVersion);
        Assert.IsTrue(room.Board.Agent.GetStatus() == UpdateStatus.Testing);
    }

    [TestMethod]
    public void A_version_whose_board_is_not_well_is_not_good()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        for (int i = 0; i < 10; i++)
        {
            room.IsWell = true;
            room.Run(55);
            room.IsWell = false;
            room.Run(1);
        }

        Assert.AreEqual(1, room.Board.Agent.GoodVersion);
    }

    [TestMethod]
    public void A_version_that_was_left_tells_why_until_the_next_address()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        room.Restart();
        Assert.AreEqual(1, room.Restart());
        room.Run(3);
        Assert.IsTrue(room.Told.IndexOf("{\"State\":\"Ready\",\"Version\":1,\"TrialVersion\":2") == 0, room.Told);
        room.IsRefused("not-confirmed");

        room.Send(UpdateRoom.Address).Run(10);
        Assert.IsTrue(room.Told.IndexOf("\"Refused\":null") > 0, room.Told);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void The_state_is_told_whenever_the_broker_is_there_again()
    {
        UpdateRoom room = new UpdateRoom();
        room.Run(5);
        int before = room.Messages;
        room.Run(5);
        Assert.AreEqual(before, room.Messages);
        room.Network.Broker.Reset();
        room.Run(20);

        Assert.AreEqual(before + 1, room.Messages);
    }
}
