using NanoBattery.Update;

namespace NanoBattery.Harness.Updates;

/// <summary>A bundle that no board takes.</summary>
public sealed class BundleException(Refusal refusal) : Exception($"{RefusalWords.Of(refusal)}: {Meaning(refusal)}")
{
    public Refusal Refusal { get; } = refusal;

    private static string Meaning(Refusal refusal) => refusal switch
    {
        Refusal.Truncated => "it ends too early; make or fetch it again",
        Refusal.WrongMagic => "it is not a bundle; make one with bundle pack",
        Refusal.WrongFormat => "it is of another form; use the bundle command of the same release",
        Refusal.BadManifest => $"names have letters, digits and . _ - only, parts up to {BundleFormat.LongestName} of them and each once, the entry type up to {BundleFormat.LongestEntry}",
        Refusal.WrongTrain => $"it is not for {BundleFormat.Train}",
        Refusal.TooLarge => $"a board takes {BundleFormat.MostParts} parts of {BundleFormat.LongestPart / 1024} KB at most",
        Refusal.TooLong => "there is something behind its end; fetch it again",
        Refusal.PartDamaged => "a part is not what was packed; make or fetch it again",
        Refusal.WrongKey => "it is not sealed with this key; pack it with the board's",
        _ => "no board takes it",
    };
}
