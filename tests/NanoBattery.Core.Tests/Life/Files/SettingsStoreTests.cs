using NanoBattery.Files;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsStoreTests
{
    private const string Good = "settings.json";
    private const string New = "settings.new";

    [TestMethod]
    public void A_board_without_a_file_has_no_settings_and_nothing_to_complain_of()
    {
        Assert.AreEqual("none: ", Kept.BoardName(new MemoryFiles()));
    }

    [TestMethod]
    public void A_file_that_a_person_put_there_is_in_force()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed"));
        Assert.AreEqual("shed", Kept.BoardName(files));
        Assert.AreEqual(0, files.Writes);
    }

    [TestMethod]
    public void Saved_settings_are_in_force_after_a_restart_and_leave_one_file()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.AreEqual("", Kept.Save(store, Kept.Settings("barn")));
        Assert.AreEqual("", Kept.Save(store, Kept.Settings("boat")));
        Assert.AreEqual("boat", Kept.BoardName(files));
        Assert.AreEqual(1, files.Count);
        Assert.AreEqual(2, files.Writes);
    }

    [TestMethod]
    public void Wrong_settings_are_refused_before_anything_is_written()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        int calls = files.Calls;
        Assert.AreEqual(
            "line 2: mqtt.port: \"0\" is not between 1 and 65535; the default is \"1883\"", Kept.Save(store, "{ \"mqtt\":\n { \"port\": 0 } }"));
        Assert.AreEqual("line 1 is not valid JSON: a name in quotes is expected", Kept.Save(store, "{ board: 1 }"));
        Assert.IsTrue(Kept.Save(store, "{ \"battery\": { \"minCellVoltageV\": 3.3, \"maxCellVoltageV\": 3.2 } }").IndexOf("must be below") > 0);
        Assert.AreEqual(calls, files.Calls);
        Assert.AreEqual("shed", Kept.BoardName(files));
    }

    [TestMethod]
    public void What_is_too_long_for_the_board_is_refused()
    {
        string blanks = "";
        while (blanks.Length < 7_900 - 2)
        {
            blanks += "  ";
        }

        MemoryFiles files = new MemoryFiles();
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.AreEqual("", Kept.Save(store, "{" + blanks + "}"));
        Assert.AreEqual("it has 7901 bytes; a board takes 7900 at most", Kept.Save(store, "{" + blanks + "} "));
        Assert.AreEqual("none: settings.json: it has 7901 bytes; a board takes 7900 at most", Kept.BoardName(files.Put(Good, "{" + blanks + "} ")));
    }

    [TestMethod]
    public void Damaged_settings_are_refused_with_the_file_and_the_line()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, "{ \"board\":\n{ \"name\": 7 } }");
        Assert.AreEqual("none: settings.json: line 2: board.name: 7 must be a text in quotes", Kept.BoardName(files));
        Assert.AreEqual(1, files.Count);
    }

    [TestMethod]
    public void Where_the_file_is_damaged_the_whole_new_one_takes_its_place_and_the_trouble_is_told()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, "{ \"board\":").Put(New, Kept.Settings("barn"));
        LoadedSettings loaded = new SettingsStore(files).Load();
        Assert.IsTrue(loaded.Settings != null);
        Assert.AreEqual("settings.json: line 1 is not valid JSON: a value is expected: a number, true, false, or a text in quotes", loaded.Trouble);
        Assert.AreEqual(1, files.Count);
        Assert.AreEqual("barn", Kept.BoardName(files));
    }

    [TestMethod]
    public void Where_both_are_damaged_both_are_told_of()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, "").Put(New, "{");
        Assert.AreEqual(
            "none: settings.json: line 1 is not valid JSON: there is nothing in it; {} is the least; "
            + "settings.new: line 1 is not valid JSON: a name in quotes is expected",
            Kept.BoardName(files));
    }

    [TestMethod]
    public void What_a_cut_save_left_does_not_come_back_later()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed")).Put(New, Kept.Settings("barn"));
        Assert.AreEqual("shed", Kept.BoardName(files));
        files.Put(Good, "damaged");
        Assert.IsTrue(Kept.BoardName(files).IndexOf("none: settings.json") == 0);
    }

    [TestMethod]
    public void On_a_full_file_system_the_old_settings_stay()
    {
        for (int room = 0; room < 64; room++)
        {
            MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed"));
            SettingsStore store = new SettingsStore(files);
            store.Load();
            files.Room = room;
            string refusal = Kept.Save(store, Kept.Settings("barn"));
            Assert.AreEqual(room < 62 ? "the file system is full or worn; the old settings stay" : "", refusal);
            Assert.AreEqual(room < 62 ? "shed" : "barn", Kept.BoardName(files));
            Assert.AreEqual(1, files.Count);
        }
    }

    [TestMethod]
    public void What_cannot_be_read_back_does_not_replace_the_old_settings()
    {
        // Longer than a piece that is read back, and right all the same with another letter in its middle.
        string letters = "";
        for (int i = 0; i < 60; i++)
        {
            letters += "ab";
        }

        string text = "{ \"mqtt\": { \"base\": \"" + letters + "\", \"password\": \"" + letters + "\", \"caFile\": \"" + letters + "\" } }";
        MemoryFiles files = new MemoryFiles { IsWorn = true }.Put(Good, Kept.Settings("shed"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.AreEqual("the file system is full or worn; the old settings stay", Kept.Save(store, text));
        Assert.AreEqual("shed", Kept.BoardName(files));
        files.IsWorn = false;
        Assert.AreEqual("", Kept.Save(store, text));
        Assert.AreEqual("board", Kept.BoardName(files));
    }

    [TestMethod]
    public void Where_the_old_file_cannot_go_the_save_says_that_it_does_not_count()
    {
        MemoryFiles files = new MemoryFiles { Stuck = Good }.Put(Good, Kept.Settings("shed"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.AreEqual("the file system is full or worn; the old settings stay", Kept.Save(store, Kept.Settings("barn")));
        Assert.AreEqual("shed", Kept.BoardName(files));
    }

    [TestMethod]
    public void The_only_whole_copy_is_not_written_over()
    {
        MemoryFiles files = new MemoryFiles { Stuck = Good }.Put(Good, "damaged").Put(New, Kept.Settings("barn"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.AreEqual("the file system is full or worn; the old settings stay", Kept.Save(store, Kept.Settings("boat")));
        Assert.AreEqual("barn", Kept.BoardName(files));
    }

    [TestMethod]
    public void A_wipe_leaves_no_settings_and_everything_else()
    {
        MemoryFiles files = new MemoryFiles().Put(Good, Kept.Settings("shed")).Put(New, "{").Put("history.a", "ten cycles");
        SettingsStore store = new SettingsStore(files);
        store.Load();
        Assert.IsTrue(store.Wipe());
        Assert.AreEqual("none: ", Kept.BoardName(files));
        Assert.AreEqual(1, files.Count);
        Assert.AreEqual("", Kept.Save(store, Kept.Settings("barn")));
        Assert.AreEqual("barn", Kept.BoardName(files));
    }
}
