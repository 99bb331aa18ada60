namespace NanoBattery.Harness.Commands;

/// <summary>An option that cannot be taken, named with its value and what would be right.</summary>
public sealed class UsageException(string message) : Exception(message);
