using System.Diagnostics;

namespace NanoBattery.Harness.Tests.Waiting;

/// <summary>Waits for what has to come about, generously: the machine may be busy with something else.</summary>
internal static class Deadline
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static void Until(Func<bool> comesTrue, string what) => Until(comesTrue, () => what);

    public static void Until(Func<bool> comesTrue, Func<string> what)
    {
        var waiting = Stopwatch.StartNew();
        while (!comesTrue())
        {
            if (waiting.Elapsed > Limit)
            {
                Assert.Fail($"After {Limit.TotalSeconds} s still not: {what()}");
            }
            Thread.Sleep(5);
        }
    }
}
