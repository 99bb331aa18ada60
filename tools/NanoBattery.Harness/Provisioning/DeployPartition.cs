using NanoBattery.Harness.Commands;

namespace NanoBattery.Harness.Provisioning;

/// <summary>
/// Where in flash the program goes, and how much room it has: the partition tables of nanoFramework's firmware 1.17, which
/// differ by chip and by size of flash (nf-interpreter, targets/ESP32/_IDF).
/// </summary>
/// <param name="Address">The first byte.</param>
/// <param name="Bytes">The room.</param>
public sealed record DeployPartition(int Address, int Bytes)
{
    private const int Kilobyte = 1024;

    /// <summary>As nanoff and the partition tables write it.</summary>
    public string AddressText => $"0x{Address:X}";

    /// <exception cref="UsageException">No such board is known.</exception>
    public static DeployPartition Of(string target, int flashMegabytes) => (target.StartsWith("ESP32_S3", StringComparison.Ordinal), flashMegabytes) switch
    {
        (false, 4) => new(0x1E0000, 1792 * Kilobyte),
        (false, 8 or 16) => new(0x1E0000, 2752 * Kilobyte),
        (true, 4) => new(0x1B0000, 1984 * Kilobyte),
        (true, 8 or 16) => new(0x1B0000, 2944 * Kilobyte),
        _ => throw new UsageException($"{target} with {flashMegabytes} MB of flash: no partition table is known; there are those of 4, 8 and 16 MB"),
    };
}
