namespace NanoBattery.Harness.Updates;

/// <summary>What goes into a bundle.</summary>
/// <param name="Version">Of the application, 1 or higher.</param>
/// <param name="Firmware">What the parts need at least.</param>
/// <param name="EntryType">The type whose static Main starts the application.</param>
/// <param name="Parts">In the order in which they are loaded.</param>
public sealed record BundleContent(int Version, Version Firmware, string EntryType, IReadOnlyList<BundlePart> Parts);
