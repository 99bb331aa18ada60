namespace NanoBattery.Pylontech;

/// <summary>What a reply is worth. Only of a good one does anything reach a <see cref="ModuleReading"/>.</summary>
public static class Verdict
{
    /// <summary>Whole, in a layout that is known, and every number is plausible.</summary>
    public const int Good = 0;

    /// <summary>Damaged, cut off or implausible: worth asking again.</summary>
    public const int Doubtful = 1;

    /// <summary>Whole three times in a row, but laid out in a way that nobody has described yet: asking again does not help.</summary>
    public const int UnknownLayout = 2;

    /// <summary>The console does not know the command.</summary>
    public const int Refused = 3;

    /// <summary>The console knows the command and does not do it: there is no such module, perhaps.</summary>
    public const int NotDone = 4;
}
