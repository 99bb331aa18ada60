using System.Text;

namespace NanoBattery.Harness.Tests.Brokers;

/// <summary>A message as a subscriber got it.</summary>
/// <param name="Topic">Its topic.</param>
/// <param name="Payload">Its bytes.</param>
/// <param name="Kept">The broker had kept it from before the subscription.</param>
internal sealed record Received(string Topic, byte[] Payload, bool Kept)
{
    public string Text => Encoding.UTF8.GetString(Payload);
}
