namespace NanoBattery.Streams;

/// <summary>One block as it lay on the line: its first CR, the place behind its checksum byte, and what it says.</summary>
public readonly record struct SentBlock(int Start, int End, ulong Content);
