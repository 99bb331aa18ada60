using NanoBattery.Update;

namespace NanoBattery.Updates;

/// <summary>Why there is no update, beyond what <see cref="RefusalWords"/> has words for; and a sentence for each.</summary>
public static class UpdateWords
{
    public const string NoLoader = "no-loader", Retained = "retained", BadAddress = "bad-address";

    public const string NoServer = "no-server", NoFile = "no-file", NoLength = "no-length", Failed = "failed";

    /// <summary>What to do about a refusal, for people. It fits a message: 96 characters at most.</summary>
    public static string SentenceOf(Refusal refusal)
    {
        switch (refusal)
        {
            case Refusal.WrongKey: return "It is not sealed with this board's key, or was changed afterwards";
            case Refusal.TooOld: return "Its version must be higher than any that was good here";
            case Refusal.WrongFirmware: return "It needs another firmware, which comes over USB";
            case Refusal.WrongTrain: return "It is for another kind of interpreter";
            case Refusal.WrongMagic:
            case Refusal.WrongFormat: return "What lies at the address is not a bundle for this board";
            case Refusal.PartDamaged: return "A part is not what the bundle's head says: publish the address again";
            case Refusal.TooLarge: return "It is larger than a board takes";
            case Refusal.NoRoom: return "The board's file system is too full";
            case Refusal.WriteFailed: return "The board's file system did not take it";
            case Refusal.Busy: return "A trial runs: wait until it is good, or is left";
            case Refusal.MemoryShort: return "There was not memory enough to load it";
            case Refusal.LoadFailed:
            case Refusal.EntryMissing: return "It could not be loaded and started: the version before runs";
            case Refusal.Crashed:
            case Refusal.Ended: return "It stopped by itself in its trial: the version before runs";
            case Refusal.NotConfirmed: return "It was started twice and was not well for a minute: the version before runs";
            case Refusal.Reverted: return "It gave itself up: the version before runs";
            default: return "The bundle is damaged, or ends too early";
        }
    }
}
