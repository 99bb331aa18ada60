namespace NanoBattery.Harness.Updates;

/// <summary>An assembly of a bundle, in the board's form.</summary>
public sealed record BundlePart(string Name, byte[] Bytes);
