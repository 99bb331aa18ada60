using NanoBattery.Streams;

namespace NanoBattery.Properties;

/// <summary>A stream after the line has had its way with it, and the blocks whose bytes all came through.</summary>
public sealed record DamagedStream(byte[] Bytes, SentStream Sent, IReadOnlyList<SentBlock> Untouched);
