namespace NanoBattery.Harness.Simulation.Pylontech;

/// <summary>What is wrong with one module for a while.</summary>
/// <param name="Address">Whose trouble it is.</param>
/// <param name="Trouble">What it does.</param>
/// <param name="When">And how long.</param>
public sealed record ModuleFault(int Address, ModuleTrouble Trouble, IWhen When);
