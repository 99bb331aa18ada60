namespace NanoBattery.Harness.Recordings;

/// <summary>Bytes that were there at one moment, from the device or to it.</summary>
public sealed record RecordedChunk(long Ms, bool IsFromDevice, byte[] Bytes);
