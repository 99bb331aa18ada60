using NanoBattery.Updates;

namespace NanoBattery.Tests;

/// <summary>A bundle on its way from a web server into a slot.</summary>
[TestClass]
public class UpdateFetchTests
{
    [TestMethod]
    public void An_address_brings_a_bundle_and_asks_for_the_restart_that_begins_its_trial()
    {
        UpdateRoom room = new UpdateRoom();
        room.Send(UpdateRoom.Address).Run(10);

        Assert.IsTrue(room.Keeper.WantsRestart);
        Assert.AreEqual("Version 2 begins its trial", room.Keeper.RestartReason);
        Assert.AreEqual("Downloading Checking Restarting ", room.Stages);
        Assert.AreEqual(
            "{\"State\":\"Restarting\",\"Version\":1,\"TrialVersion\":2,\"Progress\":null,\"Refused\":null,\"Why\":null}", room.Told);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_step_brings_one_small_piece_and_the_state_comes_once_a_second()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.File = new Baked() { Version = 2, Parts = new byte[][] { Baked.Part(2, 40_000) }, Names = new string[] { "Core" } }.Bytes();
        room.Run(2);
        room.Send(UpdateRoom.Address);
        int before = room.Server.Brought;
        for (int i = 0; i < 60; i++)
        {
            room.Step();
            Assert.IsTrue(room.Server.Brought - before <= 1_024);
            before = room.Server.Brought;
        }

        Assert.AreEqual(1_024, room.Server.LargestPiece);
        Assert.IsTrue(room.Stages.IndexOf("Downloading") >= 0);
        Assert.IsTrue(room.ShortestGapMs >= 1_000);
    }

    [TestMethod]
    public void Progress_is_told_in_percent_of_the_whole()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = room.Server.File.Length / 2;
        room.Send(UpdateRoom.Address).Run(1);
        room.Server.Status = 0;
        room.Run(3);

        Assert.IsTrue(room.Told.IndexOf("{\"State\":\"Interrupted\",\"Version\":1,\"TrialVersion\":null,\"Progress\":49.9") == 0
            || room.Told.IndexOf("{\"State\":\"Interrupted\",\"Version\":1,\"TrialVersion\":null,\"Progress\":50.0") == 0, room.Told);
    }

    [TestMethod]
    public void A_connection_that_breaks_goes_on_from_the_byte_that_is_missing()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 3_000;
        room.Send(UpdateRoom.Address).Run(20);

        Assert.IsTrue(room.Keeper.WantsRestart);
        Assert.AreEqual(UpdateRoom.Address + " 6000", room.Server.Asked);
        Assert.AreEqual(room.Server.File.Length, room.Server.Brought);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void An_answer_that_ends_too_early_is_a_broken_connection()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 3_000;
        room.Server.EndsEarly = true;
        room.Send(UpdateRoom.Address).Run(20);

        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void After_a_power_cut_the_same_address_brings_only_the_rest()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 4_000;
        room.Send(UpdateRoom.Address).Run(1);
        Assert.AreEqual(1, room.Restart());
        room.Server.BreaksAfter = int.MaxValue;
        room.Send(UpdateRoom.Address).Run(10);

        Assert.AreEqual(UpdateRoom.Address + " 4000", room.Server.Asked);
        Assert.AreEqual(room.Server.File.Length, room.Server.Brought);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void Another_file_of_the_same_length_is_found_out_and_fetched_from_the_start()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 4_000;
        room.Send(UpdateRoom.Address).Run(1);
        room.Server.File = UpdateRoom.Large(2, 9);
        room.Server.BreaksAfter = int.MaxValue;
        room.Run(10);

        Assert.AreEqual(2, room.Restart());
        byte[] stored = room.Board.Files.Content("slot-b.nbu")!;
        Assert.AreEqual(room.Server.File[3_000], stored[3_000]);
    }

    [TestMethod]
    public void A_version_that_failed_is_not_taken_for_the_new_one_of_its_length()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        room.Restart();
        Assert.AreEqual(1, room.Restart());
        room.Server.File = UpdateRoom.Large(2, 9);
        room.Send(UpdateRoom.Address).Run(10);

        Assert.AreEqual(2, room.Restart());
        Assert.AreEqual(room.Server.File[3_000], room.Board.Files.Content("slot-b.nbu")![3_000]);
    }

    [TestMethod]
    public void A_server_that_always_begins_at_the_start_is_left_after_three_times()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.HasRanges = false;
        room.Server.BreaksAfter = 4_000;
        room.Send(UpdateRoom.Address).Run(60);

        room.IsRefused("no-file");
        Assert.AreEqual(12_000, room.Server.Brought);
        Assert.IsFalse(room.Server.IsOpen);
    }

    [TestMethod]
    public void A_server_that_always_begins_at_the_start_will_do_where_nothing_breaks_twice()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.HasRanges = false;
        room.Server.BreaksAfter = 4_000;
        room.Send(UpdateRoom.Address).Run(1);
        room.Server.BreaksAfter = int.MaxValue;
        room.Run(10);

        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_server_that_is_away_is_asked_ten_times_ever_more_seldom()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.Status = 0;
        room.Send(UpdateRoom.Address).Run(60);
        Assert.AreEqual(5, room.Server.Opens);
        Assert.IsTrue(room.Told.IndexOf("\"State\":\"Interrupted\"") > 0, room.Told);
        room.Run(600);

        Assert.AreEqual(10, room.Server.Opens);
        room.IsRefused("no-server");
        Assert.IsTrue(room.Told.IndexOf("\"State\":\"Ready\"") > 0, room.Told);
        room.Server.Status = 200;
        room.Send(UpdateRoom.Address).Run(10);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_server_in_trouble_is_asked_again_and_one_without_the_file_is_not()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.Status = 503;
        room.Send(UpdateRoom.Address).Run(10);
        Assert.IsTrue(room.Server.Opens > 1);

        room.Server.Status = 404;
        room.Run(20);
        room.IsRefused("no-file");
        Assert.IsTrue(room.Told.IndexOf("404") > 0, room.Told);
    }

    [TestMethod]
    public void The_same_address_again_does_not_begin_anew()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 3_000;
        room.Send(UpdateRoom.Address).Run(1);
        int opens = room.Server.Opens;
        room.Send(UpdateRoom.Address);
        room.Step();
        Assert.AreEqual(opens, room.Server.Opens);

        room.Server.BreaksAfter = int.MaxValue;
        room.Run(3);
        Assert.AreEqual("Restarting", UpdateStage.InWords(room.Keeper.Stage));
    }

    [TestMethod]
    public void An_address_that_comes_twice_brings_the_bundle_once()
    {
        UpdateRoom room = new UpdateRoom();
        for (int i = 0; i < 100; i++)
        {
            room.Send(UpdateRoom.Address);
            room.Step();
        }

        Assert.AreEqual(room.Server.File.Length, room.Server.Brought);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_newer_address_takes_the_place_of_an_older_one()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 3_000;
        room.Send(UpdateRoom.Address).Run(1);
        room.Server.BreaksAfter = int.MaxValue;
        room.Server.File = UpdateRoom.Bundle(3);
        room.Send("http://other/y.nbu").Run(10);
        Assert.AreEqual(3, room.Restart());
    }
}
