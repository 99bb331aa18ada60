using System.Numerics;
using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Tests.Simulation;

[TestClass]
public sealed class FaultyLineTests
{
    private const long TenMinutesMs = 600_000;

    private static readonly byte[] Clean = Simulated.Run("shunt", TenMinutesMs);

    [TestMethod]
    public void Without_faults_a_line_passes_every_byte()
    {
        CollectionAssert.AreEqual(Clean, Damage("").Bytes);
    }

    [TestMethod]
    public void Every_flip_turns_one_bit_and_is_counted()
    {
        var (bytes, counts) = Damage("flip=0.001");
        var turnedBits = Clean.Zip(bytes).Select(pair => BitOperations.PopCount((uint)(pair.First ^ pair.Second))).ToArray();

        Assert.HasCount(Clean.Length, bytes);
        Assert.AreEqual(1, turnedBits.Max());
        Assert.AreEqual(counts.FlippedBytes, turnedBits.Sum());
        Assert.AreEqual(Clean.Length * 0.001, counts.FlippedBytes, Clean.Length * 0.0003);
    }

    [TestMethod]
    public void Every_dropped_byte_is_missing_and_is_counted()
    {
        var (bytes, counts) = Damage("drop=0.001");

        Assert.IsGreaterThan(50, counts.DroppedBytes);
        Assert.AreEqual(Clean.Length - counts.DroppedBytes, bytes.Length);
    }

    [TestMethod]
    public void Every_garbage_byte_is_there_and_is_counted()
    {
        var (bytes, counts) = Damage("garbage=0.001");

        Assert.IsGreaterThan(50, counts.GarbageBytes);
        Assert.AreEqual(Clean.Length + counts.GarbageBytes, bytes.Length);
    }

    [TestMethod]
    public void A_silence_takes_what_was_sent_in_it_and_nothing_else()
    {
        var (bytes, counts) = Damage("silence=30s@120s,silence=1s@300s");

        Assert.AreEqual(Clean.Length - counts.SilencedBytes, bytes.Length);
        Assert.AreEqual(31.0 / 600, counts.SilencedBytes / (double)Clean.Length, 0.002);
    }

    [TestMethod]
    public void Frames_come_between_any_two_bytes_and_are_counted()
    {
        var (bytes, counts) = Damage("hex=5");
        var (rest, frames) = TakeFramesOut(bytes);

        CollectionAssert.AreEqual(Clean, rest);
        Assert.AreEqual(counts.HexFrames, frames.Count);
        Assert.AreEqual(5 * 600, frames.Count, 300);
        var interrupted = frames.Count(at => at > 0 && bytes[at - 1] is >= (byte)'0' and <= (byte)'9');
        Assert.IsGreaterThan(100, interrupted, "some stand inside a number");
    }

    private static (byte[] Bytes, FaultCounts Counts) Damage(string faults)
    {
        var line = new FaultyLine(new ShuntDevice(new SimulationOptions()), FaultsParser.Parse(faults), seed: 3);
        return (Simulated.Run(line, TenMinutesMs), line.Counts);
    }

    // The injected frames are those of the uptime register, which a shunt never sends by itself.
    private static (byte[] Others, List<int> FramesAt) TakeFramesOut(byte[] bytes)
    {
        var rest = new List<byte>();
        var framesAt = new List<int>();
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes.AsSpan(i).StartsWith(":A200100"u8))
            {
                framesAt.Add(i);
                i += bytes.AsSpan(i).IndexOf((byte)'\n');
            }
            else
            {
                rest.Add(bytes[i]);
            }
        }
        return ([.. rest], framesAt);
    }
}
