namespace NanoBattery.Update;

/// <summary>
/// A bundle's form: a head of fixed fields, the entry type and a row for each part; the parts, one behind the other; a seal, the
/// HMAC-SHA-256 of all before it. Numbers are little-endian, texts are ASCII with their length before them.
/// </summary>
public static class BundleFormat
{
    /// <summary>Bytes 0 to 2.</summary>
    public const string Magic = "NBU";

    /// <summary>Byte 3.</summary>
    public const int Version = 1;

    /// <summary>4 bytes: how long the bundle is, from the magic to the seal.</summary>
    public const int LengthAt = 4;

    /// <summary>4 bytes: the application's version, 1 or higher; it only rises.</summary>
    public const int ApplicationAt = 8;

    /// <summary>As long as <see cref="Train"/>.</summary>
    public const int TrainAt = 12;

    /// <summary>What the interpreter's assemblies begin with: those of another train it refuses.</summary>
    public const string Train = "NFMRK1";

    /// <summary>Four numbers of 2 bytes: the firmware that the parts need at least.</summary>
    public const int FirmwareAt = 18;

    /// <summary>1 byte: how many parts there are.</summary>
    public const int PartCountAt = 26;

    /// <summary>1 byte, and then the entry type's name.</summary>
    public const int EntryLengthAt = 27;

    public const int EntryAt = 28;

    /// <summary>Of the entry type's name, with its namespace.</summary>
    public const int LongestEntry = 64;

    public const int MostParts = 16;

    /// <summary>Of a part's name.</summary>
    public const int LongestName = 40;

    /// <summary>Of a part: 192 KB. An assembly of the interpreter has room for 64 KB of byte code, and half as much again of it is beside that.</summary>
    public const int LongestPart = 192 * 1024;

    /// <summary>Behind a part's name: its length, 4 bytes, and its SHA-256.</summary>
    public const int PartFieldsLength = 4 + Sha256.DigestLength;

    public const int LongestHead = EntryAt + LongestEntry + MostParts * (1 + LongestName + PartFieldsLength);

    public const int SealLength = Sha256.DigestLength;

    /// <summary>Of a key.</summary>
    public const int KeyLength = 32;

    public const int ShortestBundle = EntryAt + 1 + 1 + 1 + PartFieldsLength + 1 + SealLength;

    public const int LongestBundle = LongestHead + MostParts * LongestPart + SealLength;
}
