namespace NanoBattery.Update;

/// <summary>What a bundle says of itself. Nothing in it is to be believed before the seal is checked.</summary>
public sealed class Manifest
{
    private readonly ManifestPart[] _parts = new ManifestPart[BundleFormat.MostParts];

    /// <summary>Of the application; it only rises.</summary>
    public int Version { get; internal set; }

    /// <summary>What the parts need at least; see <see cref="Firmware"/>.</summary>
    public long FirmwareVersion { get; internal set; }

    /// <summary>The type whose static Main starts the application.</summary>
    public string EntryType { get; internal set; } = "";

    /// <summary>Of the whole bundle, bytes.</summary>
    public int BundleLength { get; internal set; }

    /// <summary>Bytes before the first part.</summary>
    public int HeadLength { get; internal set; }

    public int PartCount { get; private set; }

    /// <summary>Bytes of all parts.</summary>
    public int PartBytes { get; private set; }

    /// <summary>In the order in which they are loaded: what is needed comes before what needs it.</summary>
    public ManifestPart Part(int index) => _parts[index];

    /// <summary>Whether a board would take it.</summary>
    /// <param name="newerThan">The highest version that was good there.</param>
    /// <param name="firmware">Of the board; see <see cref="Firmware"/>.</param>
    public Refusal For(int newerThan, long firmware)
    {
        if (!Firmware.Fits(firmware, FirmwareVersion))
        {
            return Refusal.WrongFirmware;
        }

        return Version > newerThan ? Refusal.None : Refusal.TooOld;
    }

    internal bool HasPart(string name)
    {
        for (int i = 0; i < PartCount; i++)
        {
            if (_parts[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }

    internal void AddPart(string name, int length, byte[] digest)
    {
        _parts[PartCount] = new ManifestPart(name, PartBytes, length, digest);
        PartCount++;
        PartBytes += length;
    }
}
