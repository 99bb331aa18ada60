namespace NanoBattery.Harness.Tests.Load.Fuzz;

/// <summary>How many requests the fuzz makes: NANOBATTERY_FUZZ_REQUESTS asks for more than the usual.</summary>
internal static class FuzzSize
{
    private const int Usual = 20_000;

    /// <summary>One in so many goes through a socket.</summary>
    private const int SocketShare = 4;

    public static int Direct => All - Sockets;

    public static int Sockets => All / SocketShare;

    private static int All => int.Parse(Environment.GetEnvironmentVariable("NANOBATTERY_FUZZ_REQUESTS") ?? $"{Usual}");
}
