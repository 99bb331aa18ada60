namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What is wrong with a console for a while.</summary>
/// <param name="Trouble">What it does.</param>
/// <param name="When">And how long.</param>
/// <param name="Size">How much; the meaning is the trouble's.</param>
public sealed record ConsoleFault(ConsoleTrouble Trouble, IWhen When, double Size = 0);
