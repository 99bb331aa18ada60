using NanoBattery.Settings;
using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>
/// The board has some 100 KB for everything and no time for a collector: between UART bytes and JSON bytes nothing is allocated.
/// </summary>
[TestClass]
public class AllocationTests
{
    private const int StepMs = 20;
    private const int BytesAStep = 38;          // 19200 baud
    private const int Steps = 10_000;

    [TestMethod]
    [DynamicData(nameof(AllTalks))]
    public void A_steady_stream_allocates_nothing(string talk)
    {
        Measure(Talks.Of(talk, 300, 1, framesPerTextByte: 0.002).Bytes, BytesAStep);
    }

    [TestMethod]
    [DynamicData(nameof(AllTalks))]
    public void A_damaged_stream_allocates_nothing(string talk)
    {
        Random random = new(3);
        Measure(Damage.Flips(Talks.Of(talk, 300, 1, framesPerTextByte: 0.002), 5e-4, random).Bytes, BytesAStep);
        Measure(Damage.Gaps(Talks.Of(talk, 300, 1), 40, 200, random).Bytes, BytesAStep);
    }

    [TestMethod]
    [DynamicData(nameof(AllTalks))]
    public void Silence_and_the_return_of_the_line_allocate_nothing(string talk)
    {
        Measure(Talks.Of(talk, 300, 1).Bytes, BytesAStep, silentEvery: 2_000, silentSteps: 1_000);
    }

    [TestMethod]
    public void Bytes_that_wait_for_a_late_step_allocate_nothing()
    {
        Measure(Talks.Of("shunt", 300, 1).Bytes, 3_000);
    }

    private static IEnumerable<object[]> AllTalks => Talks.Names.Select(name => new object[] { name });

    /// <summary>The stream over and over: the first time warms up, the second is measured.</summary>
    private static void Measure(byte[] bytes, int bytesAStep, int silentEvery = int.MaxValue, int silentSteps = 0)
    {
        Playback line = new();
        CountingSink sink = new();
        Board board = new(new BoardSettings(), line, sink);
        long nowMs = 0;
        line.Load(bytes);
        Run();

        int before = sink.Messages;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Run();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.AreEqual(0L, allocated, "bytes allocated");
        Assert.IsGreaterThan(Steps * StepMs / 1_000 / 2, sink.Messages - before, "messages published");

        void Run()
        {
            for (int step = 0; step < Steps; step++)
            {
                if (step % silentEvery < silentEvery - silentSteps)
                {
                    line.LetThrough(bytesAStep);
                }

                nowMs += StepMs;
                board.Step(nowMs);
                if (line.IsEmpty)
                {
                    line.Load(bytes);
                }
            }
        }
    }
}
