using NanoBattery.Harness.Simulation;

namespace NanoBattery.Harness.Whole;

/// <summary>What is wrong with the network for a while.</summary>
/// <param name="Trouble">What it does.</param>
/// <param name="When">And how long.</param>
/// <param name="SizeMs">How long a call takes, of one that is slow.</param>
public sealed record NetworkFault(NetworkTrouble Trouble, IWhen When, long SizeMs = 0);
