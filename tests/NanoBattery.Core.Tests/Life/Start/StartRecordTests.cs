using NanoBattery.Files;
using NanoBattery.Start;

namespace NanoBattery.Tests;

[TestClass]
public class StartRecordTests
{
    [TestMethod]
    public void After_exactly_five_starts_that_did_not_last_the_sixth_is_safe()
    {
        MemoryFiles files = new MemoryFiles();
        for (int start = 0; start < 5; start++)
        {
            StartRecord record = Begin(files);
            Assert.AreEqual(start, record.BadStarts);
            Assert.IsFalse(record.IsSafe);
            record.Step(StartRecord.GoodMs - 1);
        }

        Assert.IsTrue(Begin(files).IsSafe);
        Assert.IsTrue(Begin(files).IsSafe);
    }

    [TestMethod]
    public void A_good_minute_clears_and_the_count_begins_again()
    {
        MemoryFiles files = new MemoryFiles();
        for (int row = 0; row < 3; row++)
        {
            for (int start = 0; start < 4; start++)
            {
                Assert.AreEqual(start, Begin(files).BadStarts);
            }

            Begin(files).Step(StartRecord.GoodMs);
        }

        Assert.AreEqual(0, Begin(files).BadStarts);
    }

    [TestMethod]
    public void A_minute_is_counted_from_the_start_wherever_the_clock_stood()
    {
        MemoryFiles files = new MemoryFiles();
        StartRecord record = new StartRecord(new FileStore(files, 128), 1_000_000);
        record.Step(1_000_000 + StartRecord.GoodMs - 1);
        Assert.AreEqual(1, Begin(files.Copy()).BadStarts);
        record.Step(1_000_000 + StartRecord.GoodMs);
        Assert.AreEqual(0, Begin(files).BadStarts);
    }

    [TestMethod]
    public void A_start_costs_two_writes_and_a_long_life_no_more()
    {
        MemoryFiles files = new MemoryFiles();
        StartRecord record = Begin(files);
        Assert.AreEqual(1, files.Writes);
        for (long nowMs = 0; nowMs < 1_000_000; nowMs += 500)
        {
            record.Step(nowMs);
        }

        Assert.AreEqual(2, files.Writes);
    }

    [TestMethod]
    public void In_safe_mode_a_start_costs_no_write_until_it_has_been_good_and_then_the_next_tries_again()
    {
        MemoryFiles files = new MemoryFiles();
        for (int start = 0; start < 5; start++)
        {
            Begin(files);
        }

        int writes = files.Writes;
        for (int start = 0; start < 300; start++)
        {
            Assert.IsTrue(Begin(files).IsSafe);
        }

        Assert.AreEqual(writes, files.Writes);
        StartRecord record = Begin(files);
        record.Step(StartRecord.GoodMs);
        Assert.IsTrue(record.IsSafe);
        Assert.IsFalse(Begin(files).IsSafe);
    }

    [TestMethod]
    public void Planned_restarts_do_not_count_and_their_reason_is_told_once()
    {
        MemoryFiles files = new MemoryFiles();
        for (int start = 0; start < 20; start++)
        {
            StartRecord record = Begin(files);
            Assert.AreEqual(0, record.BadStarts);
            Assert.AreEqual(start == 0 ? "" : "settings saved", record.LastReason);
            record.PlanRestart("settings saved", 0);
        }

        Begin(files);
        Assert.AreEqual("", Begin(files).LastReason);
    }

    [TestMethod]
    public void A_restart_by_the_supervisor_counts_within_the_first_minute_only()
    {
        MemoryFiles files = new MemoryFiles();
        Begin(files).NoteRestart("The guard's loop stood still for 5.2 s");
        StartRecord second = Begin(files);
        Assert.AreEqual(1, second.BadStarts);
        Assert.AreEqual("The guard's loop stood still for 5.2 s", second.LastReason);
        second.Step(StartRecord.GoodMs);
        second.NoteRestart("The network's loop stood still for 180.1 s");
        StartRecord third = Begin(files);
        Assert.AreEqual(0, third.BadStarts);
        Assert.AreEqual("The network's loop stood still for 180.1 s", third.LastReason);
    }

    [TestMethod]
    public void A_reason_that_is_too_long_or_no_ascii_is_kept_as_well_as_it_can_be()
    {
        string reason = "";
        for (int i = 0; i < 100; i++)
        {
            reason += (char)('0' + i % 10);
        }

        MemoryFiles files = new MemoryFiles();
        Begin(files).PlanRestart(reason, 0);
        Assert.AreEqual(reason.Substring(0, 80), Begin(files).LastReason);
        Begin(files).PlanRestart("caf\u00e9\n", 0);
        Assert.AreEqual("caf??", Begin(files).LastReason);
    }

    [TestMethod]
    public void A_planned_restart_leaves_its_mark_for_the_next_start_alone()
    {
        MemoryFiles files = new MemoryFiles();
        Begin(files).PlanRestart("button", StartRecord.PortalAsked);

        StartRecord next = Begin(files);

        Assert.AreEqual(StartRecord.PortalAsked, next.Marks);
        Assert.AreEqual(0, Begin(files).Marks);
    }

    [TestMethod]
    public void A_start_that_begins_over_is_followed_by_one_that_knows_the_same()
    {
        MemoryFiles files = new MemoryFiles();
        for (int i = 0; i < StartRecord.MostBadStarts; i++)
        {
            Begin(files).NoteRestart("the guard's loop stood still");
        }

        StartRecord safe = Begin(files);
        safe.StartOver(StartRecord.NetworkMade);
        StartRecord next = Begin(files);

        Assert.IsTrue(next.IsSafe);
        Assert.AreEqual("the guard's loop stood still", next.LastReason);
        Assert.AreEqual(StartRecord.NetworkMade, next.Marks);
    }

    [TestMethod]
    public void A_record_that_makes_no_sense_counts_as_none()
    {
        byte[][] senseless = { new byte[] { 9, 4, 0, 0 }, new byte[] { 1, 4, 0 }, new byte[] { 1, 4, 0, 7, 65 }, new byte[] { 1 } };
        for (int i = 0; i < senseless.Length; i++)
        {
            MemoryStore store = new MemoryStore();
            store.Put("start", senseless[i]);
            StartRecord record = new StartRecord(store, 0);
            Assert.AreEqual(0, record.BadStarts);
            Assert.AreEqual("", record.LastReason);
        }

        MemoryStore beyond = new MemoryStore();
        beyond.Put("start", new byte[] { 1, 200, 0, 0 });
        Assert.IsTrue(new StartRecord(beyond, 0).IsSafe);
    }

    [TestMethod]
    public void On_a_full_file_system_a_board_starts_all_the_same()
    {
        MemoryFiles files = new MemoryFiles { Room = 0 };
        for (int start = 0; start < 10; start++)
        {
            StartRecord record = Begin(files);
            Assert.IsFalse(record.IsSafe);
            record.Step(StartRecord.GoodMs);
        }
    }

    [TestMethod]
    public void Wherever_the_power_goes_in_the_record_the_board_starts_and_the_count_is_that_before_or_after()
    {
        for (int t = 0; t < Kept.Torn.Length; t++)
        {
            int call = 1;
            for (bool isDone = false; !isDone; call++)
            {
                MemoryFiles files = new MemoryFiles();
                Begin(files);
                Begin(files);
                isDone = Cut(files, call, Kept.Torn[t]);
                int badStarts = Begin(files).BadStarts;
                Assert.IsTrue(isDone ? badStarts == 0 : badStarts == 0 || badStarts == 2 || badStarts == 3);

                Begin(files).Step(StartRecord.GoodMs);
                Assert.AreEqual(0, Begin(files).BadStarts);
            }

            Assert.IsTrue(call > 10);
        }
    }

    /// <summary>One start that lasts, with a cut somewhere in it.</summary>
    private static bool Cut(MemoryFiles files, int call, int torn)
    {
        files.CutIn(call, torn);
        bool isDone = false;
        try
        {
            Begin(files).Step(StartRecord.GoodMs);
            isDone = true;
        }
        catch (PowerCut)
        {
        }

        files.PowerOn();
        return isDone;
    }

    private static StartRecord Begin(MemoryFiles files) => new StartRecord(new FileStore(files, 128), 0);
}
