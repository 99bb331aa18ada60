namespace NanoBattery.Harness.Mqtt;

/// <summary>A message on its way to the broker.</summary>
/// <param name="Topic">Where to.</param>
/// <param name="Payload">Its own copy of the bytes.</param>
/// <param name="Retain">Whether the broker keeps it for those who come later.</param>
/// <param name="TakenAtMs">When it was handed over, in monotonic milliseconds.</param>
public sealed record OutboxMessage(string Topic, byte[] Payload, bool Retain, long TakenAtMs);
