using Mono.Cecil;

namespace NanoBattery.Gate.Reading;

/// <summary>What is known of a value on the evaluation stack.</summary>
internal sealed class StackValue
{
    /// <summary>The value type that was boxed into it.</summary>
    public TypeReference? Boxed { get; init; }

    /// <summary>The constant it is.</summary>
    public string? Text { get; init; }

    /// <summary>The number it is, also of an enum.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it is null, or a struct that nobody filled.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The method that returned it, or that it is the address of.</summary>
    public MethodReference? From { get; init; }

    /// <summary>The local variable whose address it is.</summary>
    public object? Local { get; init; }

    /// <summary>What was stored into it, where it is an array.</summary>
    public List<StackValue> Elements { get; private init; } = [];

    /// <summary>A value that comes from here or from there: all that is known of either.</summary>
    public StackValue Or(StackValue there) => ReferenceEquals(this, there) ? this : new()
    {
        Boxed = Boxed ?? there.Boxed,
        Text = Text ?? there.Text,
        Number = Number ?? there.Number,
        IsDefault = IsDefault || there.IsDefault,
        From = From ?? there.From,
        Local = Local ?? there.Local,
        Elements = Elements.Count > 0 ? Elements : there.Elements,
    };
}
