namespace NanoBattery.Update;

/// <summary>A part of a bundle: an assembly.</summary>
public sealed class ManifestPart
{
    internal ManifestPart(string name, int offset, int length, byte[] digest)
    {
        Name = name;
        Offset = offset;
        Length = length;
        Digest = digest;
    }

    public string Name { get; }

    /// <summary>Bytes from the first part's beginning.</summary>
    public int Offset { get; }

    /// <summary>Bytes.</summary>
    public int Length { get; }

    /// <summary>Its SHA-256.</summary>
    public byte[] Digest { get; }
}
