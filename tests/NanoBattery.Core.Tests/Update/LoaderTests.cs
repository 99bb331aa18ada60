using System;
using NanoBattery.Update;

namespace NanoBattery.Tests;

/// <summary>What the loader starts, and what it does when that fails.</summary>
[TestClass]
public class LoaderTests
{
    [TestMethod]
    public void The_parts_are_loaded_in_order_and_the_entry_is_called()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        Assert.AreEqual("ended", RefusalWords.Of(bench.Loader.Start()));

        Assert.AreEqual(2, bench.Host.Loaded);
        Assert.AreEqual(Hex.Of(Baked.Part(2, 90)), Hex.Of(bench.Host.LastPart));
        Assert.AreEqual("Shed.Program", bench.Host.Entry);
    }

    [TestMethod]
    public void A_trial_that_throws_is_returned_from_after_its_second_start()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        for (int i = 0; i < 2; i++)
        {
            Assert.AreEqual(2, bench.Restart());
            bench.Host.Main = Throw;
            Assert.AreEqual("crashed", RefusalWords.Of(bench.Loader.Start()));
        }

        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("crashed", 2);
    }

    [TestMethod]
    public void A_trial_that_is_confirmed_and_then_throws_stays_good()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        bench.Host.Main = () =>
        {
            bench.Confirm();
            Throw();
        };
        Assert.AreEqual("crashed", RefusalWords.Of(bench.Loader.Start()));
        Assert.AreEqual(2, bench.Restart());
        bench.IsTold("none", 2);
    }

    [TestMethod]
    public void What_a_trial_says_against_itself_counts_more_than_how_it_ends()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        bench.Host.Main = () =>
        {
            bench.Agent.RequestDeploymentRevert();
            Throw();
        };
        bench.Loader.Start();
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("reverted", 2);
    }

    [TestMethod]
    public void A_trial_that_cannot_be_loaded_or_has_no_entry_says_so()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Restart();
        bench.Host.RefusedPart = 1;
        Assert.AreEqual("load-failed", RefusalWords.Of(bench.Loader.Start()));
        Assert.AreEqual("", bench.Host.Entry);
        bench.Restart();
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("load-failed", 2);

        bench.Receive(Baked.Of(3));
        bench.Restart();
        bench.Host.HasEntry = false;
        Assert.AreEqual("entry-missing", RefusalWords.Of(bench.Loader.Start()));
        bench.Restart();
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("entry-missing", 3);
    }

    [TestMethod]
    public void A_trial_that_needs_more_memory_than_there_is_never_runs()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.FreeMemoryBytes = 790 + 395 + Loader.SpareMemoryBytes;
        bench.Receive(new Baked() { Parts = new byte[][] { Baked.Part(2, 701), Baked.Part(2, 90) } }.Bytes());
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("memory-short", 2);
        bench.Update(3);

        // What was good once is started whatever the memory looks like.
        bench.FreeMemoryBytes = 1_000;
        Assert.AreEqual(3, bench.Restart());
    }

    [TestMethod]
    public void A_trial_whose_slot_was_damaged_meanwhile_never_runs()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        int length = Baked.Of(2).Length;
        int[] places = new int[] { length - 33, length - 700, BundleFormat.ApplicationAt, 0 };
        for (int i = 0; i < places.Length; i++)
        {
            bench.Receive(Baked.Of(2));
            bench.Files.Content(Slots.FileOf(Slots.B))![places[i]] ^= 4;
            Assert.AreEqual(1, bench.Restart());
            Assert.AreEqual(0, bench.Host.Loaded);
            bench.IsTold(places[i] == 0 ? "wrong-magic" : "part-damaged", 2);
        }
    }

    [TestMethod]
    public void A_trial_that_cannot_be_counted_is_not_started()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Receive(Baked.Of(2));
        bench.Files.RefusesWrites = true;
        Assert.AreEqual(1, bench.Restart());
        Assert.AreEqual("write-failed", RefusalWords.Of(bench.Loader.Reason));
        bench.Files.RefusesWrites = false;
        Assert.AreEqual(2, bench.Restart());
    }

    [TestMethod]
    public void A_board_whose_good_slot_is_damaged_starts_the_one_before()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        bench.Files.Content(Slots.FileOf(Slots.B))![900] ^= 1;
        bench.Restart();
        Assert.AreEqual("load-failed", RefusalWords.Of(bench.Loader.Start()));
        Assert.AreEqual("", bench.Host.Entry);
        Assert.AreEqual(1, bench.Restart());
        Assert.AreEqual("part-damaged", RefusalWords.Of(bench.Loader.Reason));
        Assert.AreEqual(1, bench.Restart());

        // It has not forgotten what was good.
        Assert.AreEqual("too-old", bench.Receive(Baked.Of(2)));
        bench.Update(3);
    }

    [TestMethod]
    public void A_board_whose_good_slot_has_lost_its_head_or_its_end_starts_the_one_before_at_once()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        bench.Files.Content(Slots.FileOf(Slots.B))![50] ^= 1;
        Assert.AreEqual(1, bench.Restart());

        bench = UpdateBench.WithVersion1();
        bench.Update(2);
        byte[] part = new byte[400];
        Array.Copy(Baked.Of(2), part, part.Length);
        bench.Files.Put(Slots.FileOf(Slots.B), part);
        Assert.AreEqual(1, bench.Restart());
    }

    [TestMethod]
    public void A_good_slot_that_cannot_be_loaded_and_is_whole_is_tried_again_and_noted_once()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        int before = bench.Files.Writes;
        for (int i = 0; i < 4; i++)
        {
            Assert.AreEqual(1, bench.Restart());
            bench.Host.RefusedPart = 0;
            Assert.AreEqual("load-failed", RefusalWords.Of(bench.Loader.Start()));
        }

        Assert.AreEqual(before + 1, bench.Files.Writes);
    }

    [TestMethod]
    public void A_board_that_lost_its_state_starts_the_older_bundle_or_tries_the_newer()
    {
        UpdateBench bench = UpdateBench.WithVersion1();
        bench.Update(2);
        bench.Files.Delete("slots-0.bin");
        bench.Files.Delete("slots-1.bin");
        Assert.AreEqual(2, bench.Restart());
        Assert.IsTrue(bench.Loader.IsTrial);
        bench.Restart();
        Assert.AreEqual(1, bench.Restart());
        bench.IsTold("not-confirmed", 2);
    }

    [TestMethod]
    public void A_board_that_cannot_keep_a_state_starts_what_is_there()
    {
        UpdateBench bench = new UpdateBench();
        bench.Files.Put(Slots.FileOf(Slots.B), Baked.Of(9));
        bench.Files.RefusesWrites = true;
        Assert.AreEqual(9, bench.Restart());
        Assert.AreEqual(9, bench.Restart());
    }

    [TestMethod]
    public void A_board_without_a_bundle_or_with_a_strangers_starts_nothing()
    {
        UpdateBench bench = new UpdateBench();
        Assert.AreEqual(0, bench.Restart());
        bench.Files.Put(Slots.FileOf(Slots.A), new Baked() { Key = Hex.Repeat(3, 32) }.Bytes());
        Assert.AreEqual(0, bench.Restart());
        Assert.AreEqual("no-image", RefusalWords.Of(bench.Loader.Start()));
        Assert.AreEqual(0, bench.Host.Loaded);
        Assert.IsTrue(bench.Agent.GetStatus() == UpdateStatus.Unknown);
    }

    [TestMethod]
    public void A_first_version_that_never_confirms_itself_is_better_than_none()
    {
        UpdateBench bench = new UpdateBench();
        bench.Restart();
        Assert.AreEqual("none", bench.Receive(Baked.Of(1)));
        for (int i = 0; i < 5; i++)
        {
            Assert.AreEqual(1, bench.Restart());
        }
    }

    private static void Throw()
    {
        throw new InvalidOperationException("as a trial may");
    }
}
