namespace NanoBattery.Harness.Lines;

/// <summary>A line that cannot be opened or set: the message names the line and says what to do.</summary>
public sealed class LineException(string message) : Exception(message);
