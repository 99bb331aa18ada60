using NanoBattery.Update;
using NanoBattery.Updates;

namespace NanoBattery.Tests;

/// <summary>What a board does not take, and what it says then.</summary>
[TestClass]
public class UpdateRefusalTests
{
    [TestMethod]
    public void A_board_without_the_loader_says_that_it_is_updated_over_USB()
    {
        UpdateRoom room = new UpdateRoom(hasLoader: false);
        room.Run(3);
        Assert.IsTrue(room.Told.IndexOf("{\"State\":\"Over USB only\",\"Version\":null") == 0, room.Told);
        room.Send(UpdateRoom.Address).Run(3);

        room.IsRefused("no-loader");
        Assert.IsTrue(room.Told.IndexOf("This board is updated over USB") > 0, room.Told);
        Assert.AreEqual(0, room.Server.Opens);
    }

    [TestMethod]
    public void An_address_that_the_broker_kept_starts_nothing_at_each_connection()
    {
        UpdateRoom room = new UpdateRoom();
        room.Send(UpdateRoom.Address, true).Run(3);

        room.IsRefused("retained");
        Assert.AreEqual(0, room.Server.Opens);
    }

    [TestMethod]
    public void An_empty_message_which_takes_a_kept_one_away_is_nothing_to_tell()
    {
        UpdateRoom room = new UpdateRoom();
        room.Run(3);
        int before = room.Messages;
        room.Send("").Run(3);

        Assert.AreEqual(before, room.Messages);
    }

    [TestMethod]
    public void Only_an_http_address_is_one()
    {
        string[] others = new string[]
        {
            "https://pc/x.nbu", "ftp://pc/x.nbu", "http://", "http:///x.nbu", "pc/x.nbu", "http://pc/a b", "http://pc/\tx", "release", " http://pc/x",
        };
        for (int i = 0; i < others.Length; i++)
        {
            UpdateRoom room = new UpdateRoom();
            room.Send(others[i]).Run(3);
            room.IsRefused("bad-address");
            Assert.AreEqual(0, room.Server.Opens, others[i]);
        }
    }

    [TestMethod]
    public void An_address_of_120_characters_is_taken_and_a_longer_one_is_refused_instead_of_cut()
    {
        string address = UpdateRoom.Address;
        while (address.Length < UpdateKeeper.LongestAddress)
        {
            address += "x";
        }

        UpdateRoom room = new UpdateRoom();
        room.Send(address + "y").Run(3);
        room.IsRefused("bad-address");
        Assert.IsTrue(room.Told.IndexOf("longer than 120 characters") > 0, room.Told);
        Assert.AreEqual(0, room.Server.Opens);
        room.Send(address + "").Run(10);
        Assert.AreEqual(address + " 0", room.Server.Asked);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void A_line_end_behind_the_address_does_no_harm()
    {
        UpdateRoom room = new UpdateRoom();
        room.Send(UpdateRoom.Address + "\r\n").Run(10);
        Assert.AreEqual(UpdateRoom.Address + " 0", room.Server.Asked);
    }

    [TestMethod]
    public void A_bundle_with_another_key_is_refused_when_all_of_it_is_here()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.File = new Baked() { Key = Hex.Repeat(0x11, BundleFormat.KeyLength) }.Bytes();
        room.Send(UpdateRoom.Address).Run(10);

        room.IsRefused("wrong-key");
        Assert.IsTrue(room.Told.IndexOf("not sealed with this board's key") > 0, room.Told);
        Assert.AreEqual(1, room.Restart());
    }

    [TestMethod]
    public void An_older_version_is_refused_with_its_first_piece()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.File = UpdateRoom.Bundle(1);
        room.Send(UpdateRoom.Address).Run(10);

        room.IsRefused("too-old");
        Assert.AreEqual(1_024, room.Server.Brought);
        Assert.IsFalse(room.Server.IsOpen);
    }

    [TestMethod]
    public void What_is_no_bundle_or_has_no_length_is_refused()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.File = new byte[9_000];
        room.Send(UpdateRoom.Address).Run(3);
        room.IsRefused("wrong-magic");

        room.Server.TellsLength = false;
        room.Send(UpdateRoom.Address).Run(3);
        room.IsRefused("no-length");
    }

    [TestMethod]
    public void While_a_trial_runs_an_address_is_refused_and_the_trial_goes_on()
    {
        UpdateRoom room = new UpdateRoom().OnTrial();
        int opens = room.Server.Opens;
        room.Server.File = UpdateRoom.Bundle(3);
        room.Send(UpdateRoom.Address).Run(5);

        room.IsRefused("busy");
        Assert.AreEqual(opens, room.Server.Opens);
        room.Run(70);
        Assert.AreEqual(2, room.Board.Agent.GoodVersion);
    }

    [TestMethod]
    public void A_refusal_does_not_stop_what_is_on_its_way()
    {
        UpdateRoom room = new UpdateRoom();
        room.Server.BreaksAfter = 3_000;
        room.Send(UpdateRoom.Address).Run(1);
        room.Send("nonsense").Run(10);

        Assert.IsTrue(room.Keeper.WantsRestart);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void An_error_in_a_step_is_told_and_the_next_address_is_taken()
    {
        UpdateRoom room = new UpdateRoom();
        room.Board.Files.CutAt = room.Board.Files.Writes + 3;
        room.Send(UpdateRoom.Address).Run(3);
        room.IsRefused("failed");
        Assert.IsFalse(room.Server.IsOpen);

        room.Board.Files.PowerOn();
        room.Send(UpdateRoom.Address).Run(10);
        Assert.AreEqual(2, room.Restart());
    }

    [TestMethod]
    public void Every_sentence_fits_a_message()
    {
        for (int i = 0; i <= (int)Refusal.StateLost; i++)
        {
            string sentence = UpdateWords.SentenceOf((Refusal)i);
            Assert.IsTrue(sentence.Length <= NanoBattery.Messages.MessageShape.LongestText, sentence);
        }
    }
}
