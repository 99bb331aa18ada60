namespace NanoBattery.Pylontech;

/// <summary>One line of the console, without its line end. It belongs to <see cref="ConsoleLines"/> and is used again.</summary>
public sealed class ConsoleLine
{
    /// <summary>The longest recorded has 156 bytes.</summary>
    public const int Longest = 320;

    internal readonly byte[] Bytes = new byte[Longest];

    public int Length { get; internal set; }

    /// <summary>One of <see cref="LineKind"/>.</summary>
    public int Kind { get; internal set; }

    /// <summary>Whether the line was too long or had a byte in it that no console sends.</summary>
    public bool IsDamaged { get; internal set; }

    /// <summary>The text. Allocates.</summary>
    public override string ToString() => AsciiText.Of(Bytes, 0, Length);
}
