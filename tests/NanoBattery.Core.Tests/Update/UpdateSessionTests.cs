using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>How a bundle is received.</summary>
[TestClass]
public class UpdateSessionTests
{
    [TestMethod]
    public void A_bundle_that_was_broken_off_goes_on_after_a_restart()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        byte[] bundle = Baked.Of(2);
        bench.Agent.StartUpdateSession(bundle.Length);
        bench.Store(bundle, 600);
        Assert.AreEqual("incomplete", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));

        Assert.AreEqual(1, bench.Restart());
        Assert.AreEqual("none", RefusalWords.Of(bench.Agent.ResumeUpdateSession(bundle.Length)));
        Assert.AreEqual(600, bench.Agent.StoredBytes);
        bench.Store(bundle, bundle.Length);
        Assert.AreEqual("none", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));
        Assert.AreEqual(2, bench.Restart());
    }

    [TestMethod]
    public void There_is_nothing_to_go_on_with_where_nothing_or_something_else_is_stored()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        byte[] bundle = Baked.Of(2);
        Assert.AreEqual("no-image", Resume(bench, bundle.Length));
        bench.Agent.StartUpdateSession(bundle.Length);
        bench.Store(bundle, 20);
        Assert.AreEqual("no-image", Resume(bench, bundle.Length));
        bench.Agent.StartUpdateSession(bundle.Length);
        bench.Store(bundle, 500);
        Assert.AreEqual("no-image", Resume(bench, bundle.Length + 1));
        Assert.AreEqual("no-session", RefusalWords.Of(bench.Agent.StoreImageChunk(bundle, 0, 10)));
        Assert.AreEqual("none", bench.Receive(bundle));
    }

    [TestMethod]
    public void Two_bundles_mixed_are_refused()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Agent.StartUpdateSession(Baked.Of(2).Length);
        bench.Store(Baked.Of(2), 600);
        bench.Restart();
        Assert.AreEqual("none", Resume(bench, Baked.Of(3).Length));
        bench.Store(Baked.Of(3), Baked.Of(3).Length);
        Assert.AreEqual("part-damaged", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void Pieces_come_in_order_and_no_more_than_were_told()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        byte[] bundle = Baked.Of(2);
        Assert.AreEqual("no-session", RefusalWords.Of(bench.Agent.StoreImageChunk(bundle, 0, 10)));
        Assert.AreEqual("no-session", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));
        bench.Agent.StartUpdateSession(bundle.Length);
        bench.Store(bundle, 400);
        Assert.AreEqual("wrong-offset", RefusalWords.Of(bench.Agent.StoreImageChunk(bundle, 200, 200)));
        Assert.AreEqual("wrong-offset", RefusalWords.Of(bench.Agent.StoreImageChunk(bundle, 600, 200)));
        Assert.AreEqual(400, bench.Agent.StoredBytes);
        Assert.AreEqual("too-long", RefusalWords.Of(bench.Agent.StoreImageChunk(bundle, 400, bundle.Length - 399)));
    }

    [TestMethod]
    public void What_will_be_refused_is_refused_with_its_head()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        RefusedEarly(bench, "too-old", new Baked() { Version = 1 });
        RefusedEarly(bench, "wrong-train", new Baked() { Train = "NFMRK2" });
        RefusedEarly(bench, "wrong-firmware", new Baked() { Firmware = new int[] { 1, 17, 0, 0 } });
        RefusedEarly(bench, "wrong-magic", new Baked() { Magic = "MZ\0\0" });
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void What_counts_in_the_end_is_what_is_stored_and_sealed()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        byte[] bundle = Baked.Of(2);
        bench.Agent.StartUpdateSession(bundle.Length);
        bench.Store(bundle, bundle.Length);
        bench.Files.Put(Slots.FileOf(Slots.B), Baked.Of(1));
        Assert.AreEqual("too-old", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void A_bundle_of_another_key_is_refused_in_the_end()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        Assert.AreEqual("wrong-key", bench.Receive(new Baked() { Key = Hex.Repeat(1, 32) }.Bytes()));
        Assert.AreEqual(-1, bench.Files.Length(Slots.FileOf(Slots.B)));
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void Lengths_that_no_bundle_has_are_refused_before_anything_is_given_up()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        int writes = bench.Files.Writes;
        Assert.AreEqual("truncated", RefusalWords.Of(bench.Agent.StartUpdateSession(0)));
        Assert.AreEqual("truncated", RefusalWords.Of(bench.Agent.StartUpdateSession(-5)));
        Assert.AreEqual("too-large", RefusalWords.Of(bench.Agent.StartUpdateSession(int.MaxValue)));
        Assert.AreEqual(writes, bench.Files.Writes);
    }

    [TestMethod]
    public void A_full_file_system_is_refused_and_the_old_version_goes_on()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        byte[] bundle = Baked.Of(2);
        bench.Files.Size = 100_000 - bench.Files.FreeBytes + bundle.Length + SlotUpdates.SpareBytes - 1;
        Assert.AreEqual("no-room", bench.Receive(bundle));
        bench.Files.Size++;
        Assert.AreEqual("none", RefusalWords.Of(bench.Agent.StartUpdateSession(bundle.Length)));
        bench.Store(bundle, 400);

        // Something else fills it while the bundle comes.
        bench.Files.Size -= bench.Files.FreeBytes;
        Assert.AreEqual("write-failed", RefusalWords.Of(bench.Store(bundle, bundle.Length)));
        Assert.AreEqual(0, bench.Agent.StoredBytes);
        Assert.AreEqual(1, bench.Restart());
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
    }

    [TestMethod]
    public void The_old_bundle_of_the_spare_slot_makes_room_for_a_new_one()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        bench.Files.Size -= bench.Files.FreeBytes - SlotUpdates.SpareBytes;
        Assert.AreEqual("none", bench.Receive(Baked.Of(3)));
        Assert.AreEqual(3, bench.Restart());
    }

    [TestMethod]
    public void A_state_that_cannot_be_written_leaves_the_old_version()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Files.RefusedName = "slots-";
        Assert.AreEqual("write-failed", bench.Receive(Baked.Of(2)));
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Confirmed);
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void A_session_that_is_given_up_leaves_room()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        int free = bench.Files.FreeBytes;
        bench.Agent.StartUpdateSession(Baked.Of(2).Length);
        bench.Store(Baked.Of(2), 600);
        bench.Agent.AbortUpdateSession();
        Assert.AreEqual(free, bench.Files.FreeBytes);
        Assert.AreEqual("no-session", RefusalWords.Of(bench.Agent.CompleteUpdateSession()));
    }

    [TestMethod]
    public void A_key_has_32_bytes()
    {
        bool isRefused = false;
        try
        {
            new SlotUpdates(new CutFiles(), new byte[31], 0, Slots.A);
        }
        catch (ArgumentException)
        {
            isRefused = true;
        }

        Assert.IsTrue(isRefused);
    }

    private static string Resume(UpdateBench bench, int length) => RefusalWords.Of(bench.Agent.ResumeUpdateSession(length));

    private static void RefusedEarly(UpdateBench bench, string word, Baked baked)
    {
        byte[] bundle = baked.Bytes();
        bench.Agent.StartUpdateSession(bundle.Length);
        Assert.AreEqual(word, RefusalWords.Of(bench.Store(bundle, 400)));
        Assert.AreEqual(-1, bench.Files.Length(Slots.FileOf(Slots.B)));
    }
}
