namespace NanoBattery.Update;

/// <summary>Why a bundle is not taken, or a version is not kept. The numbers stand in the state on the file system.</summary>
public enum Refusal
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The bundle ends too early.</summary>
    Truncated = 1,

    /// <summary>It is no bundle.</summary>
    WrongMagic = 2,

    /// <summary>It is a bundle of a form that this board does not know.</summary>
    WrongFormat = 3,

    /// <summary>Its manifest contradicts itself.</summary>
    BadManifest = 4,

    /// <summary>It is for another kind of interpreter.</summary>
    WrongTrain = 5,

    /// <summary>It needs another firmware than this board has.</summary>
    WrongFirmware = 6,

    /// <summary>Its version is not higher than that of what was good here before.</summary>
    TooOld = 7,

    /// <summary>A part, or the whole, is larger than a board takes.</summary>
    TooLarge = 8,

    /// <summary>Bytes come behind its end.</summary>
    TooLong = 9,

    /// <summary>A part is not what the manifest says.</summary>
    PartDamaged = 10,

    /// <summary>It is not sealed with the board's key, or was changed after it was sealed.</summary>
    WrongKey = 11,

    /// <summary>The file system is too full.</summary>
    NoRoom = 12,

    /// <summary>The file system did not take what was written.</summary>
    WriteFailed = 13,

    /// <summary>A trial is running: first it is confirmed or returned from.</summary>
    Busy = 14,

    /// <summary>No update has been started.</summary>
    NoSession = 15,

    /// <summary>A piece does not begin where the last one ended.</summary>
    WrongOffset = 16,

    /// <summary>Some of the bundle has not come yet.</summary>
    Incomplete = 17,

    /// <summary>There is nothing to go on with.</summary>
    NoImage = 18,

    /// <summary>No version is on trial here.</summary>
    NoTrial = 19,

    /// <summary>There is not memory enough to load it.</summary>
    MemoryShort = 20,

    /// <summary>The interpreter did not take a part.</summary>
    LoadFailed = 21,

    /// <summary>The entry type, or its Main, is not in it.</summary>
    EntryMissing = 22,

    /// <summary>It threw.</summary>
    Crashed = 23,

    /// <summary>Its Main returned.</summary>
    Ended = 24,

    /// <summary>It was started as often as a trial may be, and did not confirm itself.</summary>
    NotConfirmed = 25,

    /// <summary>It was told to be given up.</summary>
    Reverted = 26,

    /// <summary>Neither copy of the state could be read.</summary>
    StateLost = 27,
}
