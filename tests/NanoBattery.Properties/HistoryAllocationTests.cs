using NanoBattery.History;
using NanoBattery.Readings;
using NanoBattery.Storage;

namespace NanoBattery.Properties;

/// <summary>The history is counted and shown with each reading, and kept each hour: none of it may allocate.</summary>
[TestClass]
public class HistoryAllocationTests
{
    [TestMethod]
    public void Counting_showing_and_keeping_allocate_nothing()
    {
        BatteryLog log = new();
        ShownHistory shown = new(log);
        OneBlob store = new();
        HistoryKeeper keeper = new(store, log);
        BatteryReading reading = new() { PackMillivolts = 51_200, CurrentMilliamps = -50_000, PowerWatts = -2_560, SocPermille = 995 };
        AlarmLevels alarms = new();
        Run();

        int before = store.Writes;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Run();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.AreEqual(0L, allocated, "bytes allocated");
        Assert.IsGreaterThan(1, store.Writes - before, "writes");

        void Run()
        {
            for (int second = 0; second < 10_000; second++)
            {
                log.Observe(reading, alarms, 1_000);
                keeper.Step(1_000);
                shown.Of(reading.History, 280_000);
            }
        }
    }

    private sealed class OneBlob : IStore
    {
        private readonly byte[] _blob = new byte[HistoryBlob.Length];

        public int Writes { get; private set; }

        public int Read(string name, byte[] buffer)
        {
            Array.Copy(_blob, buffer, Writes == 0 ? 0 : _blob.Length);
            return Writes == 0 ? 0 : _blob.Length;
        }

        public void Write(string name, byte[] buffer, int length)
        {
            Array.Copy(buffer, _blob, length);
            Writes++;
        }
    }
}
