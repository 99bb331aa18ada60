using NanoBattery.History;
using NanoBattery.Readings;

namespace NanoBattery.Tests;

[TestClass]
public class HistoryBlobTests
{
    [TestMethod]
    public void A_blob_brings_everything_back()
    {
        BatteryLog log = new BatteryLog();
        HistoryBlob blob = new HistoryBlob(log);
        Assert.IsTrue(blob.Read(Written(), HistoryBlob.Length));

        Assert.AreEqual(51_200, log.LowestMillivolts);
        Assert.AreEqual(60_000, log.HighestMillivolts);
        Assert.AreEqual(2_950, log.LowestCellMillivolts);
        Assert.AreEqual(3_450, log.HighestCellMillivolts);
        Assert.AreEqual(-250, log.LowestDecidegrees);
        Assert.AreEqual(-250, log.HighestDecidegrees);
        Assert.AreEqual(626_190, log.FullCycles(280_000));
        Assert.AreEqual(1_052_000_003, log.DischargedDekawattHours);
        Assert.AreEqual(0, log.ChargedDekawattHours);
        Assert.AreEqual(1, log.SecondsSinceFull);
        Assert.AreEqual(1, log.LowVoltageAlarms);
        Assert.AreEqual(0, log.HighVoltageAlarms);
        Assert.AreEqual(int.MinValue + 5, blob.LockOuts);
    }

    [TestMethod]
    public void What_was_unknown_stays_unknown()
    {
        HistoryBlob empty = new HistoryBlob(new BatteryLog());
        empty.Write();
        BatteryLog log = new BatteryLog();
        Assert.IsTrue(new HistoryBlob(log).Read(empty.Bytes, HistoryBlob.Length));

        Assert.AreEqual(Reading.Unknown, log.LowestMillivolts);
        Assert.AreEqual(Reading.Unknown, log.DrawnMilliampHours);
        Assert.AreEqual(Reading.Unknown, log.SecondsSinceFull);
    }

    [TestMethod]
    public void Version_1_is_laid_out_like_this_and_another_layout_needs_another_version()
    {
        HistoryBlob blob = new HistoryBlob(new BatteryLog()) { LockOuts = 0x01020304 };
        blob.Write();
        byte[] expected = new byte[HistoryBlob.Length];
        Put(expected, 0, 'N', 'B', 'H', 1);
        for (int i = 0; i < 6; i++)
        {
            Put(expected, 4 + 4 * i, 0, 0, 0, 0x80);
        }

        Put(expected, 106, 4, 3, 2, 1);
        expected[110] = 0x78;
        expected[111] = 0xEB;
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.AreEqual((int)expected[i], (int)blob.Bytes[i]);
        }
    }

    [TestMethod]
    public void The_rests_are_kept_too()
    {
        WatchedBattery before = new WatchedBattery().WithCurrent(-100).Watch(1_799, 20);
        HistoryBlob kept = new HistoryBlob(before.Log);
        kept.Write();

        WatchedBattery after = new WatchedBattery().WithCurrent(-100);
        Assert.IsTrue(new HistoryBlob(after.Log).Read(kept.Bytes, HistoryBlob.Length));
        Assert.AreEqual(1, after.Watch(1, 20).Log.DrawnMilliampHours);
    }

    [TestMethod]
    public void An_alarm_that_stands_over_a_restart_counts_once()
    {
        WatchedBattery before = new WatchedBattery();
        before.WatchAlarm(Alarm.LowVoltage, Alarm.Protection);
        HistoryBlob kept = new HistoryBlob(before.Log);
        kept.Write();

        WatchedBattery after = new WatchedBattery();
        Assert.IsTrue(new HistoryBlob(after.Log).Read(kept.Bytes, HistoryBlob.Length));
        after.WatchAlarm(Alarm.LowVoltage, Alarm.Protection);
        Assert.AreEqual(1, after.Log.LowVoltageAlarms);
    }

    [TestMethod]
    public void Each_flipped_bit_is_refused()
    {
        byte[] bytes = Written();
        BatteryLog log = new BatteryLog();
        HistoryBlob blob = new HistoryBlob(log);
        int accepted = 0;
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            accepted += blob.Read(bytes, bytes.Length) ? 1 : 0;
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.AreEqual(0, accepted);
        Assert.AreEqual(Reading.Unknown, log.LowestMillivolts);
        Assert.AreEqual(0, blob.LockOuts);
        Assert.IsTrue(blob.Read(bytes, bytes.Length));
    }

    [TestMethod]
    public void A_blob_of_another_size_is_refused()
    {
        HistoryBlob blob = new HistoryBlob(new BatteryLog());
        byte[] bytes = Wire.Insert(Written(), HistoryBlob.Length, new byte[1]);

        Assert.IsFalse(blob.Read(bytes, HistoryBlob.Length + 1));
        Assert.IsFalse(blob.Read(bytes, HistoryBlob.Length - 1));
        Assert.IsFalse(blob.Read(bytes, 0));
        Assert.IsTrue(blob.Read(bytes, HistoryBlob.Length));
    }

    [TestMethod]
    public void Erased_flash_is_refused()
    {
        HistoryBlob blob = new HistoryBlob(new BatteryLog());
        byte[] bytes = new byte[HistoryBlob.Length];
        Assert.IsFalse(blob.Read(bytes, bytes.Length));

        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = 0xFF;
        }

        Assert.IsFalse(blob.Read(bytes, bytes.Length));
    }

    /// <summary>The blob of a long and hard life.</summary>
    private static byte[] Written()
    {
        WatchedBattery battery = new WatchedBattery();
        battery.Reading.SocPermille = 1_000;
        battery.Reading.CellCount = 2;
        battery.Reading.CellMillivolts[0] = 3_450;
        battery.Reading.CellMillivolts[1] = 2_950;
        battery.Reading.ColdestCellDecidegrees = -250;
        battery.WatchOnce();
        battery.Reading.PackMillivolts = 60_000;
        battery.WithCurrent(-2_000_000).Watch(6_312, 50_000_000);
        battery.Reading.SocPermille = 0;
        battery.WatchAlarm(Alarm.LowCellVoltage, Alarm.Warning);
        HistoryBlob blob = new HistoryBlob(battery.Log) { LockOuts = int.MinValue + 5 };
        blob.Write();
        return blob.Bytes;
    }

    private static void Put(byte[] bytes, int at, int first, int second, int third, int fourth)
    {
        bytes[at] = (byte)first;
        bytes[at + 1] = (byte)second;
        bytes[at + 2] = (byte)third;
        bytes[at + 3] = (byte)fourth;
    }
}
