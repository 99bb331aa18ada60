namespace NanoBattery.Harness.Provisioning;

/// <summary>A board that can be bought, as hardware/boards.json has it.</summary>
/// <param name="Name">For people: the board and its module.</param>
/// <param name="Target">The nanoFramework firmware made for it, such as ESP32_REV3.</param>
/// <param name="FlashMegabytes">The size of its flash.</param>
/// <param name="Psram">Whether it has memory beside that of the chip.</param>
/// <param name="OverTheAir">Whether it can be updated without a cable.</param>
public sealed record BoardKind(string Name, string Target, int FlashMegabytes, bool Psram, bool OverTheAir)
{
    /// <summary>Where its program goes.</summary>
    public DeployPartition Partition => DeployPartition.Of(Target, FlashMegabytes);
}
