namespace NanoBattery.Gate;

/// <summary>Something that compiles and then fails, or differs, on the board's interpreter.</summary>
/// <param name="Place">The type, or the type and member, as written in the source.</param>
/// <param name="Reason">What is there and what the interpreter makes of it.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record Finding(string Place, string Reason, string Fix)
{
    public override string ToString() => $"{Place}: {Reason}; {Fix}";
}
