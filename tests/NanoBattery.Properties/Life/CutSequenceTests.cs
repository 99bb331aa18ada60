using NanoBattery.Files;
using NanoBattery.Start;
using NanoBattery.Tests;

namespace NanoBattery.Properties;

/// <summary>Years of saves and power cuts, which also come while what an earlier cut left is put in order.</summary>
[TestClass]
public sealed class CutSequenceTests
{
    private const int Sequences = 10_000;
    private const int StepsEach = 8;

    private int _cuts;
    private int _done;
    private int _lost;

    [TestMethod]
    public void Settings_are_always_the_old_ones_or_the_new_ones()
    {
        Seeds.Each(Sequences, random =>
        {
            var files = new MemoryFiles().Put(SettingsStore.FileName, Kept.Settings("s0"));
            var inForce = "s0";
            for (var step = 1; step <= StepsEach; step++)
            {
                var next = "s" + step;
                var isDone = Try(random, files, () =>
                {
                    var store = new SettingsStore(files);
                    store.Load();
                    Assert.AreEqual("", Kept.Save(store, Kept.Settings(next)));
                });
                while (!Try(random, files, () => new SettingsStore(files).Load()))
                {
                }
                inForce = Settled(Kept.BoardName(files), inForce, next, isDone);
            }
            Assert.AreEqual(1, files.Count);
        });
        CheckThatMuchHappened();
    }

    [TestMethod]
    public void Blobs_are_always_the_old_one_or_the_new_one_and_full_files_lose_none()
    {
        Seeds.Each(Sequences, random =>
        {
            var files = new MemoryFiles();
            var inForce = "";
            for (var step = 1; step <= StepsEach; step++)
            {
                var next = new string((char)('a' + step), 1 + random.Next(Kept.LargestBlob));
                files.Room = random.Next(4) == 0 ? random.Next(120) : int.MaxValue;
                var isDone = Try(random, files, () =>
                {
                    var store = new FileStore(files, Kept.LargestBlob);
                    Kept.Store(store, "state", next);
                    Assert.AreEqual(store.FailedWrites == 0 ? next : inForce, Kept.Blob(files, "state"));
                });
                inForce = Settled(Kept.Blob(files, "state"), inForce, next, isDone && files.Room == int.MaxValue);
            }
            Assert.IsLessThanOrEqualTo(2, files.Count);
        });
        CheckThatMuchHappened();
    }

    [TestMethod]
    public void A_row_of_bad_starts_is_never_thought_longer_than_it_is_and_always_ends_with_a_good_one()
    {
        Seeds.Each(Sequences, random =>
        {
            var files = new MemoryFiles();
            var row = 0;
            for (var step = 1; step <= StepsEach; step++)
            {
                var lasts = random.Next(6) == 0;
                var isDone = Try(random, files, () =>
                {
                    var record = new StartRecord(new FileStore(files, 128), 0);
                    Assert.IsLessThanOrEqualTo(row, record.BadStarts);
                    record.Step(lasts ? StartRecord.GoodMs : StartRecord.GoodMs - 1);
                });
                row = isDone && lasts ? 0 : row + 1;
                _done += isDone && lasts ? 1 : 0;
            }
            var last = new StartRecord(new FileStore(files, 128), 0);
            Assert.IsLessThanOrEqualTo(row, last.BadStarts);
            _lost += last.IsSafe ? 1 : 0;
            last.Step(StartRecord.GoodMs);
            Assert.AreEqual(0, new StartRecord(new FileStore(files, 128), 0).BadStarts);
        });
        CheckThatMuchHappened();
    }

    /// <summary>Does something, with a power cut somewhere in it or none.</summary>
    /// <returns>Whether it came to its end.</returns>
    private bool Try(Random random, MemoryFiles files, Action act)
    {
        if (random.Next(3) > 0)
        {
            files.CutIn(1 + random.Next(12), Kept.Torn[random.Next(Kept.Torn.Length)]);
        }
        try
        {
            act();
            return true;
        }
        catch (PowerCut)
        {
            _cuts++;
            return false;
        }
        finally
        {
            files.PowerOn();
        }
    }

    private string Settled(string found, string old, string next, bool isDone)
    {
        Assert.IsTrue(found == next || (found == old && !isDone), $"\"{found}\" after \"{old}\" and {(isDone ? "a done" : "a cut")} \"{next}\"");
        _done += found == next ? 1 : 0;
        _lost += found == old ? 1 : 0;
        return found;
    }

    private void CheckThatMuchHappened()
    {
        Assert.IsGreaterThan(Sequences, _cuts);
        Assert.IsGreaterThan(Sequences / 3, _done);
        Assert.IsGreaterThan(Sequences / 20, _lost);
    }
}
