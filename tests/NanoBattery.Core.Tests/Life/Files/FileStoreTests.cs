using NanoBattery.Files;

namespace NanoBattery.Tests;

[TestClass]
public class FileStoreTests
{
    [TestMethod]
    public void What_is_stored_is_there_after_a_restart_under_its_own_name()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        Kept.Store(store, "history", "ten cycles");
        Kept.Store(store, "start", "once");
        Kept.Store(store, "history", "eleven");
        Assert.AreEqual("eleven", Kept.Blob(files, "history"));
        Assert.AreEqual("once", Kept.Blob(files, "start"));
        Assert.AreEqual("", Kept.Blob(files, "other"));
        Assert.AreEqual("", store.Trouble);
    }

    [TestMethod]
    public void A_write_costs_one_write_of_a_file_and_there_are_never_more_than_two()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        for (int i = 1; i <= 20; i++)
        {
            Kept.Store(store, "history", "write " + i);
            Assert.AreEqual("write " + i, Kept.Blob(files, "history"));
            Assert.AreEqual(i, files.Writes);
        }

        Assert.AreEqual(2, files.Count);
    }

    [TestMethod]
    public void Of_a_damaged_copy_nothing_is_given_out_but_the_older_one_is()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        Kept.Store(store, "history", "older");
        Kept.Store(store, "history", "newer");
        byte[] newer = files.Content("history.b")!;
        for (int i = 0; i < newer.Length; i++)
        {
            for (int bit = 1; bit < 256; bit <<= 1)
            {
                newer[i] ^= (byte)bit;
                Assert.AreEqual("older", Kept.Blob(files, "history"));
                newer[i] ^= (byte)bit;
            }
        }

        Assert.AreEqual("newer", Kept.Blob(files, "history"));
        newer[9] ^= 1;
        files.Content("history.a")![9] ^= 1;
        Assert.AreEqual("", Kept.Blob(files, "history"));
        Kept.Store(store, "history", "anew");
        Assert.AreEqual("anew", Kept.Blob(files, "history"));
    }

    [TestMethod]
    public void The_newer_copy_counts_also_when_the_count_of_writes_goes_round()
    {
        MemoryFiles files = new MemoryFiles();
        BlobCopyWriter.Put(files, "history.a", int.MaxValue, "last");
        BlobCopyWriter.Put(files, "history.b", int.MinValue, "first again");
        Assert.AreEqual("first again", Kept.Blob(files, "history"));
        Kept.Store(new FileStore(files, Kept.LargestBlob), "history", "second again");
        Assert.AreEqual("second again", Kept.Blob(files, "history"));
    }

    [TestMethod]
    public void On_a_full_file_system_the_old_blob_stays_and_the_trouble_is_told()
    {
        for (int room = 0; room < 60; room++)
        {
            MemoryFiles files = new MemoryFiles();
            FileStore store = new FileStore(files, Kept.LargestBlob);
            Kept.Store(store, "history", "small");
            files.Room = room;
            Kept.Store(store, "history", "one that is longer than the old");
            bool fits = room >= 5 + 31 + 24;
            Assert.AreEqual(fits ? "one that is longer than the old" : "small", Kept.Blob(files, "history"));
            Assert.AreEqual(fits ? 0 : 1, store.FailedWrites);
            Assert.AreEqual(fits ? 2 : 1, files.Count);
            Assert.AreEqual(fits ? "" : "history: the file system is full or worn; the old one stays", store.Trouble);

            files.Room = int.MaxValue;
            Kept.Store(store, "history", "room again");
            Assert.AreEqual("room again", Kept.Blob(files, "history"));
        }
    }

    [TestMethod]
    public void A_worn_file_that_cannot_be_written_leaves_the_old_blob()
    {
        MemoryFiles files = new MemoryFiles { Stuck = "history.b" };
        FileStore store = new FileStore(files, Kept.LargestBlob);
        Kept.Store(store, "history", "old");
        Kept.Store(store, "history", "new");
        Assert.AreEqual("old", Kept.Blob(files, "history"));
        Assert.AreEqual(1, store.FailedWrites);
    }

    [TestMethod]
    public void What_cannot_be_read_back_is_a_failed_write()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        Kept.Store(store, "history", "old");
        files.IsWorn = true;
        Kept.Store(store, "history", "new");
        Assert.AreEqual("old", Kept.Blob(files, "history"));
        Assert.AreEqual("history: the file system is full or worn; the old one stays", store.Trouble);
    }

    [TestMethod]
    public void A_blob_that_is_too_large_is_refused_and_the_old_one_stays()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, 8);
        Kept.Store(store, "history", "12345678");
        Kept.Store(store, "history", "123456789");
        Assert.AreEqual("12345678", Kept.Blob(files, "history"));
        Assert.AreEqual("history: 9 bytes are more than the 8 that there is room for; nothing is written", store.Trouble);
    }

    [TestMethod]
    public void A_smaller_buffer_gets_the_beginning_of_a_blob()
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        Kept.Store(store, "history", "abcdef");
        byte[] buffer = new byte[3];
        Assert.AreEqual(3, store.Read("history", buffer));
        Assert.AreEqual("abc", Ascii.Text(buffer, 3));
    }

    [TestMethod]
    public void Wherever_the_power_goes_in_a_write_the_old_blob_is_there_or_the_new_one()
    {
        int old = 0, done = 0;
        for (int t = 0; t < Kept.Torn.Length; t++)
        {
            for (int writes = 1; writes <= 3; writes++)
            {
                for (int call = 1; !IsStored(writes, call, Kept.Torn[t], ref old, ref done); call++)
                {
                    Assert.IsTrue(call < 50);
                }
            }
        }

        Assert.IsTrue(old > 50);
        Assert.IsTrue(done > 5);
    }

    /// <summary>Stores a text over others, with a cut in a certain call.</summary>
    /// <returns>Whether the write ended before the cut came.</returns>
    private static bool IsStored(int writes, int call, int torn, ref int old, ref int done)
    {
        MemoryFiles files = new MemoryFiles();
        FileStore store = new FileStore(files, Kept.LargestBlob);
        for (int i = 1; i <= writes; i++)
        {
            Kept.Store(store, "state", "old " + i);
        }

        files.CutIn(call, torn);
        bool isStored = false;
        try
        {
            Kept.Store(store, "state", "a new and longer one");
            isStored = true;
        }
        catch (PowerCut)
        {
        }

        string kept = Kept.Blob(files.PowerOn(), "state");
        old += kept == "old " + writes ? 1 : 0;
        done += kept == "a new and longer one" ? 1 : 0;
        Assert.IsTrue(kept == "a new and longer one" || (!isStored && kept == "old " + writes), kept);
        Kept.Store(new FileStore(files, Kept.LargestBlob), "state", "after");
        Assert.AreEqual("after", Kept.Blob(files, "state"));
        return isStored;
    }
}
