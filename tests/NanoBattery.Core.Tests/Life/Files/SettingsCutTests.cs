using NanoBattery.Files;

namespace NanoBattery.Tests;

[TestClass]
public class SettingsCutTests
{
    [TestMethod]
    public void Wherever_the_power_goes_in_a_save_the_old_settings_are_in_force_or_the_new_ones()
    {
        int before = 0, after = 0;
        for (int t = 0; t < Kept.Torn.Length; t++)
        {
            for (int call = 1; !IsSaved(call, Kept.Torn[t], ref before, ref after); call++)
            {
                Assert.IsTrue(call < 50);
            }
        }

        Assert.IsTrue(before > 20);
        Assert.IsTrue(after > 15);
    }

    [TestMethod]
    public void Wherever_the_power_goes_while_a_cut_save_is_finished_the_new_settings_are_found_again()
    {
        for (int torn = -1; torn <= 0; torn++)
        {
            for (int call = 1; call < 20; call++)
            {
                MemoryFiles files = new MemoryFiles().Put("settings.json", "damaged").Put("settings.new", Kept.Settings("new"));
                Cut(files, call, torn);
                Assert.AreEqual("new", Kept.BoardName(files));
            }
        }
    }

    [TestMethod]
    public void Wherever_the_power_goes_in_a_wipe_nothing_comes_back_that_was_replaced()
    {
        for (int torn = -1; torn <= 0; torn++)
        {
            for (int call = 1; call <= 2; call++)
            {
                MemoryFiles files = new MemoryFiles().Put("settings.json", Kept.Settings("new")).Put("settings.new", Kept.Settings("older"));
                files.CutIn(call, torn);
                try
                {
                    new SettingsStore(files).Wipe();
                }
                catch (PowerCut)
                {
                }

                Assert.AreEqual(call == 2 && torn == 0 ? "none: " : "new", Kept.BoardName(files.PowerOn()));
            }
        }
    }

    private static bool IsSaved(int call, int torn, ref int before, ref int after)
    {
        MemoryFiles files = new MemoryFiles().Put("settings.json", Kept.Settings("old"));
        SettingsStore store = new SettingsStore(files);
        store.Load();
        files.CutIn(call, torn);
        bool isSaved = false;
        try
        {
            isSaved = Kept.Save(store, Kept.Settings("new")) == "";
        }
        catch (PowerCut)
        {
        }

        string found = Kept.BoardName(files.PowerOn());
        before += found == "old" ? 1 : 0;
        after += found == "new" ? 1 : 0;
        Assert.IsTrue(found == "new" || (!isSaved && found == "old"), found);
        Assert.AreEqual(found, Kept.BoardName(files));
        Assert.AreEqual(1, files.Count);
        return isSaved;
    }

    private static void Cut(MemoryFiles files, int call, int torn)
    {
        files.CutIn(call, torn);
        try
        {
            new SettingsStore(files).Load();
        }
        catch (PowerCut)
        {
        }

        files.PowerOn();
    }
}
