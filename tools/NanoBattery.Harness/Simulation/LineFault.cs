namespace NanoBattery.Harness.Simulation;

/// <summary>What is wrong with a line for a while.</summary>
/// <param name="Trouble">What it does.</param>
/// <param name="When">And how long.</param>
/// <param name="Size">How much; the meaning is the trouble's.</param>
public sealed record LineFault(LineTrouble Trouble, IWhen When, double Size = 0);
