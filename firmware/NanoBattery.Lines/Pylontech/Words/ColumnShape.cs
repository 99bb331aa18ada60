namespace NanoBattery.Pylontech;

/// <summary>How the values of a table's column are written.</summary>
internal static class ColumnShape
{
    /// <summary>An integer between two bounds, or a dash.</summary>
    internal const byte Number = 0;

    /// <summary>"89%", or a dash.</summary>
    internal const byte Percent = 1;

    /// <summary>A word of <see cref="BaseState"/>.</summary>
    internal const byte Base = 2;

    /// <summary>A word of <see cref="StateWord"/>.</summary>
    internal const byte State = 3;

    /// <summary>"Y" or "N".</summary>
    internal const byte Flag = 4;

    /// <summary>What is left of a cell's charge: "89%", "42586 mAH" or both, in one column or in two.</summary>
    internal const byte Charge = 5;

    /// <summary>"2025-12-21 20:53:06", or a dash. Not needed.</summary>
    internal const byte Time = 6;

    /// <summary>One word that is not needed.</summary>
    internal const byte Skip = 7;
}
