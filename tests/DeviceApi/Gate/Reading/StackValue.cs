using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>What is known of a value on the evaluation stack.</summary>
internal sealed class StackValue
{
    /// <summary>The value type that was boxed into it.</summary>
    public TypeReference? Boxed { get; init; }

    /// <summary>The constant it is.</summary>
    public string? Text { get; init; }

    /// <summary>What was stored into it, where it is an array.</summary>
    public List<StackValue> Elements { get; } = [];

    public bool IsKnown => Boxed is not null || Text is not null || Elements.Count > 0;
}
