namespace NanoBattery.Streams;

/// <summary>What a device sent, and where its blocks lie in it.</summary>
public sealed record SentStream(byte[] Bytes, IReadOnlyList<SentBlock> Blocks, int Frames);
