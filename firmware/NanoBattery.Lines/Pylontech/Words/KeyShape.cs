namespace NanoBattery.Pylontech;

/// <summary>How the value behind a key is written.</summary>
internal static class KeyShape
{
    /// <summary>An integer between two bounds and its unit, with a space between them or without; or a dash.</summary>
    internal const byte Number = 0;

    /// <summary>A word of <see cref="BaseState"/>.</summary>
    internal const byte Base = 1;

    /// <summary>A word of <see cref="StateWord"/>.</summary>
    internal const byte State = 2;

    /// <summary>"0x2000     COULFULL": bits, and perhaps their names.</summary>
    internal const byte Bits = 3;

    /// <summary>Free text.</summary>
    internal const byte Text = 4;

    /// <summary>Not needed.</summary>
    internal const byte Skip = 5;
}
