using System.Threading;

namespace NanoBattery.Esp32;

/// <summary>What the board starts with. It waits: the program itself is not written yet.</summary>
internal static class Program
{
    private static void Main() => Thread.Sleep(Timeout.Infinite);
}
