using NanoBattery.History;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class HistoryKeeperTests
{
    private const int MinuteMs = 60_000;

    [TestMethod]
    public void History_outlives_a_restart()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery().WithCurrent(-50_000);
        Run(new HistoryKeeper(store, battery.Log), battery, 60);

        BatteryLog log = new BatteryLog();
        HistoryKeeper keeper = new HistoryKeeper(store, log);
        Assert.AreEqual(50_000, log.DrawnMilliampHours);
        Assert.AreEqual(51_200, log.LowestMillivolts);
        Assert.IsFalse(keeper.IsDamaged);
        Assert.AreEqual(1, store.Writes);
    }

    [TestMethod]
    public void The_first_write_is_due_after_an_hour_of_one_second_steps()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery();
        HistoryKeeper keeper = new HistoryKeeper(store, battery.Log);
        battery.WatchOnce();
        for (int second = 1; second < 3_600; second++)
        {
            keeper.Step(1_000);
        }

        Assert.AreEqual(0, store.Writes);
        keeper.Step(999);
        Assert.AreEqual(0, store.Writes);
        keeper.Step(1);
        Assert.AreEqual(1, store.Writes);
    }

    [TestMethod]
    public void A_busy_battery_is_written_once_an_hour()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery().WithCurrent(-50_000);
        Run(new HistoryKeeper(store, battery.Log), battery, 10 * 24 * 60);

        Assert.AreEqual(240, store.Writes);
    }

    [TestMethod]
    public void A_battery_at_rest_is_not_written_again()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery();
        battery.Reading.SocPermille = 1_000;
        Run(new HistoryKeeper(store, battery.Log), battery, 24 * 60);
        Assert.AreEqual(1, store.Writes);

        Run(new HistoryKeeper(store, battery.Log), battery, 24 * 60);
        Assert.AreEqual(1, store.Writes);
    }

    [TestMethod]
    public void A_battery_that_was_never_seen_is_never_written()
    {
        MemoryStore store = new MemoryStore();
        HistoryKeeper keeper = new HistoryKeeper(store, new BatteryLog());
        for (int minute = 0; minute < 24 * 60; minute++)
        {
            keeper.Step(MinuteMs);
        }

        Assert.AreEqual(0, store.Writes);
    }

    [TestMethod]
    public void A_power_cut_keeps_what_was_written_before()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery().WithCurrent(-50_000);
        HistoryKeeper keeper = new HistoryKeeper(store, battery.Log);
        Run(keeper, battery, 60);
        store.LosesWrites = true;
        Run(keeper, battery, 60);
        Assert.AreEqual(2, store.Writes);

        BatteryLog log = new BatteryLog();
        HistoryKeeper after = new HistoryKeeper(store, log);
        Assert.AreEqual(50_000, log.DrawnMilliampHours);
        Assert.IsFalse(after.IsDamaged);
    }

    [TestMethod]
    public void A_lost_write_is_made_up_for_an_hour_later()
    {
        MemoryStore store = new MemoryStore { LosesWrites = true };
        WatchedBattery battery = new WatchedBattery();
        HistoryKeeper keeper = new HistoryKeeper(store, battery.Log);
        keeper.LockOuts = 4;
        Assert.AreEqual(1, store.Writes);
        store.LosesWrites = false;
        Run(keeper, battery, 59);
        Assert.AreEqual(1, store.Writes);
        Run(keeper, battery, 1);
        Assert.AreEqual(2, store.Writes);
        Assert.AreEqual(4, new HistoryKeeper(store, new BatteryLog()).LockOuts);
    }

    [TestMethod]
    public void Lock_outs_are_written_at_once_and_come_back()
    {
        MemoryStore store = new MemoryStore();
        HistoryKeeper keeper = new HistoryKeeper(store, new BatteryLog());
        Assert.AreEqual(0, keeper.LockOuts);
        keeper.LockOuts = 0x21;
        keeper.LockOuts = 0x21;
        Assert.AreEqual(1, store.Writes);

        HistoryKeeper after = new HistoryKeeper(store, new BatteryLog());
        Assert.AreEqual(0x21, after.LockOuts);
        after.LockOuts = 0;
        Assert.AreEqual(2, store.Writes);
        Assert.AreEqual(0, new HistoryKeeper(store, new BatteryLog()).LockOuts);
    }

    [TestMethod]
    public void A_write_of_lock_outs_carries_the_history_and_begins_a_new_hour()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery().WithCurrent(-60_000);
        HistoryKeeper keeper = new HistoryKeeper(store, battery.Log);
        Run(keeper, battery, 30);
        keeper.LockOuts = 1;
        Run(keeper, battery, 59);
        Assert.AreEqual(1, store.Writes);

        BatteryLog log = new BatteryLog();
        new HistoryKeeper(store, log);
        Assert.AreEqual(30_000, log.DrawnMilliampHours);
    }

    [TestMethod]
    public void A_damaged_blob_starts_anew_and_says_so()
    {
        MemoryStore store = new MemoryStore();
        WatchedBattery battery = new WatchedBattery().WithCurrent(-50_000);
        HistoryKeeper keeper = new HistoryKeeper(store, battery.Log);
        Run(keeper, battery, 60);
        keeper.LockOuts = 2;
        store.Blob[40] ^= 0x10;

        BatteryLog log = new BatteryLog();
        HistoryKeeper after = new HistoryKeeper(store, log);
        Assert.IsTrue(after.IsDamaged);
        Assert.AreEqual(0, after.LockOuts);
        Assert.AreEqual(Reading.Unknown, log.DrawnMilliampHours);
    }

    [TestMethod]
    public void A_blob_of_another_size_starts_anew()
    {
        MemoryStore store = new MemoryStore();
        new HistoryKeeper(store, new BatteryLog()).LockOuts = 1;
        byte[] good = store.Blob;

        store.Put("history", Wire.Insert(good, good.Length, new byte[1]));
        Assert.IsTrue(new HistoryKeeper(store, new BatteryLog()).IsDamaged);
        store.Put("history", Wire.Without(good, good.Length - 1));
        Assert.IsTrue(new HistoryKeeper(store, new BatteryLog()).IsDamaged);
        store.Put("history", good);
        Assert.IsFalse(new HistoryKeeper(store, new BatteryLog()).IsDamaged);
    }

    [TestMethod]
    public void Without_a_store_everything_works_and_nothing_is_kept()
    {
        WatchedBattery battery = new WatchedBattery().WithCurrent(-50_000);
        HistoryKeeper keeper = new HistoryKeeper(null, battery.Log);
        keeper.LockOuts = 3;
        Run(keeper, battery, 120);

        Assert.AreEqual(3, keeper.LockOuts);
        Assert.IsFalse(keeper.IsDamaged);
        Assert.AreEqual(100_000, battery.Log.DrawnMilliampHours);
    }

    /// <summary>Minutes in steps of a minute, for the sake of the test's time: a board's steps are shorter.</summary>
    private static void Run(HistoryKeeper keeper, WatchedBattery battery, int minutes)
    {
        for (int minute = 0; minute < minutes; minute++)
        {
            battery.Watch(1, MinuteMs);
            keeper.Step(MinuteMs);
        }
    }
}
