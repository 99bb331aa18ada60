namespace NanoBattery.Harness.Provisioning;

/// <summary>One thing to do.</summary>
/// <param name="What">What it does.</param>
/// <param name="Command">What to type; null where there is nothing to type.</param>
/// <param name="See">How to know that it was done.</param>
public sealed record Step(string What, string? Command, string See);
