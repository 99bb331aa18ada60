using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>A type, and the place in the source that needs it.</summary>
internal sealed record Mention(string Place, TypeReference Type);
