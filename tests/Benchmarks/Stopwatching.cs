using System.Diagnostics;

namespace NanoBattery.Benchmarks;

/// <summary>Times an action over and over: the machine is shared, so the best round says most and the middle one how steady it was.</summary>
internal static class Stopwatching
{
    private const int Rounds = 15;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    /// <returns>Seconds a call.</returns>
    public static (double Best, double Median) Time(Action action)
    {
        action();
        var rounds = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            long calls = 0;
            var passed = Stopwatch.StartNew();
            do
            {
                action();
                calls++;
            }
            while (passed.Elapsed < Round);
            rounds[i] = passed.Elapsed.TotalSeconds / calls;
        }

        Array.Sort(rounds);
        return (rounds[0], rounds[Rounds / 2]);
    }

    /// <returns>Bytes a call, once warm.</returns>
    public static double Allocated(Action action)
    {
        const int Calls = 1_000;
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Calls;
    }
}
