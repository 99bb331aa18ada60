using NanoBattery.Serial;

namespace NanoBattery.Harness.Tests.Waiting;

/// <summary>What a test wants of a line that never waits.</summary>
internal static class LineReading
{
    /// <summary>Reads until that many bytes have come.</summary>
    public static byte[] ReadExactly(this ISerialLink line, int count)
    {
        var bytes = new byte[count];
        var have = 0;
        Deadline.Until(
            () => (have += line.Read(bytes, have, count - have)) == count,
            () => $"{count} bytes on the line; there are {have}");
        return bytes;
    }

    /// <summary>Reads until nothing more comes.</summary>
    public static byte[] ReadAll(this ISerialLink line)
    {
        var all = new List<byte>();
        var some = new byte[4096];
        Deadline.Until(
            () =>
            {
                var count = line.Read(some, 0, some.Length);
                all.AddRange(some.AsSpan(0, count));
                return count == 0 && all.Count > 0;
            },
            "any byte on the line");
        return [.. all];
    }

    public static void Write(this ISerialLink line, params byte[] bytes) => line.Write(bytes, 0, bytes.Length);
}
