namespace NanoBattery.Update;

/// <summary>The words of refusals, for messages and pages.</summary>
public static class RefusalWords
{
    /// <summary>One word, such as "too-old"; of none it is "none".</summary>
    public static string Of(Refusal refusal) => refusal switch
    {
        Refusal.None => "none",
        Refusal.Truncated => "truncated",
        Refusal.WrongMagic => "wrong-magic",
        Refusal.WrongFormat => "wrong-format",
        Refusal.BadManifest => "bad-manifest",
        Refusal.WrongTrain => "wrong-train",
        Refusal.WrongFirmware => "wrong-firmware",
        Refusal.TooOld => "too-old",
        Refusal.TooLarge => "too-large",
        Refusal.TooLong => "too-long",
        Refusal.PartDamaged => "part-damaged",
        Refusal.WrongKey => "wrong-key",
        Refusal.NoRoom => "no-room",
        Refusal.WriteFailed => "write-failed",
        Refusal.Busy => "busy",
        Refusal.NoSession => "no-session",
        Refusal.WrongOffset => "wrong-offset",
        Refusal.Incomplete => "incomplete",
        Refusal.NoImage => "no-image",
        Refusal.NoTrial => "no-trial",
        Refusal.MemoryShort => "memory-short",
        Refusal.LoadFailed => "load-failed",
        Refusal.EntryMissing => "entry-missing",
        Refusal.Crashed => "crashed",
        Refusal.Ended => "ended",
        Refusal.NotConfirmed => "not-confirmed",
        Refusal.Reverted => "reverted",
        Refusal.StateLost => "state-lost",
        _ => "unknown",
    };
}
